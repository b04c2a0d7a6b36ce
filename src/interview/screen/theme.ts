import type { Styles } from '../../report/formats.ts';

/** How the lists of the prompt library look here: signs that can be read aloud, words in our language, our colours. */
export function listTheme(styles: Styles, keys: readonly (readonly string[])[]): ListTheme {
  return {
    prefix: '',
    icon: { cursor: '>', checked: ' [x]', unchecked: ' [ ]', disabledChecked: ' [x]', disabledUnchecked: ' [ ]' },
    style: {
      message: styles.strong,
      answer: styles.accent,
      highlight: styles.accent,
      description: styles.faint,
      error: styles.error,
      help: styles.faint,
      keysHelpTip: () => styles.faint(keys.map((pair) => pair.join(' ')).join(' · ')),
    },
  };
}

interface ListTheme {
  prefix: string;
  icon: Record<'cursor' | 'checked' | 'unchecked' | 'disabledChecked' | 'disabledUnchecked', string>;
  style: Record<'message' | 'answer' | 'highlight' | 'description' | 'error' | 'help', (text: string) => string> & { keysHelpTip: () => string };
}
