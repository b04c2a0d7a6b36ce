import type { CommandShape, FlagShape, Values } from './command-shapes.ts';

/** A completion function for zsh, with what each command and flag is for. */
export function zshCompletion(commands: readonly CommandShape[], common: readonly FlagShape[]): string {
  const names = commands.map((command) => command.name);
  return `#compdef peil
# Tab completion for peil. Made by: peil completion zsh
_peil() {
  local command='' prev=\${words[CURRENT-1]} i
  local -a known
  for ((i = 2; i < CURRENT; i++)); do
    case \${words[i]} in
      (${names.join('|')}) command=\${words[i]}; break ;;
    esac
  done
  case "$command $prev" in
${commands.flatMap((command) => command.flags.flatMap((flag) => flagCase(command.name, flag))).join('\n')}
    (*' --lang') compadd -- nl en; return ;;
  esac
  case "$command" in
    ('')
      known=(${commands.map((command) => described(command.name, command.about)).join(' ')})
      if [[ $PREFIX == -* ]]; then known=(${common.map((flag) => described(flag.long, flag.about)).join(' ')} --version); fi
      _describe 'peil' known ;;
${commands.map(commandCase).join('\n')}
  esac
}
if [[ $funcstack[1] == _peil ]]; then _peil "$@"; else compdef _peil peil; fi
`;
}

function flagCase(command: string, flag: FlagShape): string[] {
  if (flag.values === undefined || flag.long === '--lang') return [];
  const pattern = [flag.long, ...(flag.short === undefined ? [] : [flag.short])].map((name) => `'${command} ${name}'`).join('|');
  return [`    (${pattern}) ${add(flag.values)}; return ;;`];
}

function commandCase(command: CommandShape): string {
  const flags = command.flags.map((flag) => described(flag.long, flag.about)).join(' ');
  return `    (${command.name}) if [[ $PREFIX == -* ]]; then known=(${flags}); _describe 'peil ${command.name}' known; else ${add(command.values)}; fi ;;`;
}

function add(values: Values): string {
  if (values.kind === 'words') return `compadd -- ${values.words.join(' ')}`;
  return values.kind === 'files' ? '_files' : ':';
}

/** A word with what it is for, as _describe wants it: a colon between, quoted for the shell. */
function described(word: string, about: string): string {
  return `'${word}:${about.replaceAll('\\', '\\\\').replaceAll(':', '\\:').replaceAll("'", "'\\''")}'`;
}
