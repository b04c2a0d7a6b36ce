import type { Styles } from '../../report/styles.ts';

/** How the lists of the prompt library look here: signs that can be read aloud, words in our language, our colours. */
export function listTheme(styles: Styles, keys: readonly (readonly string[])[]): ListTheme {
  return {
    prefix: '',
    icon: { cursor: '>', checked: ' [x]', unchecked: ' [ ]', disabledChecked: ' [x]', disabledUnchecked: ' [ ]' },
    style: {
      // The library gives some of these a second argument, which a style would print.
      message: (text) => styles.strong(text),
      answer: (text) => styles.accent(text),
      highlight: (text) => styles.accent(text),
      description: (text) => styles.faint(text),
      error: (text) => styles.error(text),
      help: (text) => styles.faint(text),
      keysHelpTip: () => styles.faint(keys.map((pair) => pair.join(' ')).join(' · ')),
    },
  };
}

interface ListTheme {
  prefix: string;
  icon: Record<'cursor' | 'checked' | 'unchecked' | 'disabledChecked' | 'disabledUnchecked', string>;
  style: Record<'message' | 'answer' | 'highlight' | 'description' | 'error' | 'help', (text: string) => string> & {
    keysHelpTip: () => string;
  };
}
