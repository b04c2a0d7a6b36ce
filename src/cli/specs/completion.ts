import type { CommandSpec } from '../command-spec.ts';

const COMPLETION_EXAMPLES = [
  'peil completion bash > ~/.local/share/bash-completion/completions/peil',
  'peil completion zsh > ~/.zfunc/_peil',
  'peil completion fish > ~/.config/fish/completions/peil.fish',
];

export const completionSpec: CommandSpec = {
  usage: 'completion',
  summary: { nl: 'maak aanvulling met de tab-toets voor bash, zsh of fish', en: 'make tab completion for bash, zsh or fish' },
  arguments: [{ name: '<shell>', choices: ['bash', 'zsh', 'fish'], about: { nl: 'bash, zsh of fish', en: 'bash, zsh or fish' } }],
  examples: { nl: COMPLETION_EXAMPLES, en: COMPLETION_EXAMPLES },
  content: false,
  load: () => import('../commands/completion.ts'),
};
