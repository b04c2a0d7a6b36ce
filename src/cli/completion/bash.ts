import type { CommandShape, FlagShape } from './command-shapes.ts';

/**
 * A completion function for bash 3.2 and later. Where a file can stand it gives nothing, and -o default lets bash
 * complete file names by itself.
 */
export function bashCompletion(commands: readonly CommandShape[], common: readonly FlagShape[]): string {
  const names = commands.map((command) => command.name);
  return `# Tab completion for peil. Made by: peil completion bash
_peil() {
  local cur=\${COMP_WORDS[COMP_CWORD]} prev=\${COMP_WORDS[COMP_CWORD-1]} command='' words='' i
  COMPREPLY=()
  if [[ $cur == '=' ]]; then cur=''
  elif [[ $prev == '=' ]]; then prev=\${COMP_WORDS[COMP_CWORD-2]}
  fi
  for ((i = 1; i < COMP_CWORD; i++)); do
    case \${COMP_WORDS[i]} in
      ${names.join('|')}) command=\${COMP_WORDS[i]}; break ;;
    esac
  done
  case "$command $prev" in
${commands.flatMap((command) => command.flags.flatMap((flag) => flagCase(command.name, flag))).join('\n')}
    *' --lang') words='nl en' ;;
  esac
  if [[ -z $words ]]; then
    case "$command $cur" in
      ' '*) words='${[...names, ...flagNames(common), '--version'].join(' ')}' ;;
${commands.flatMap(commandCases).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$cur"))
}
complete -o default -F _peil peil
`;
}

function flagCase(command: string, flag: FlagShape): string[] {
  if (flag.values === undefined || flag.long === '--lang') return [];
  const pattern = [flag.long, ...(flag.short === undefined ? [] : [flag.short])].map((name) => `'${command} ${name}'`).join('|');
  return [`    ${pattern}) ${flag.values.kind === 'words' ? `words='${flag.values.words.join(' ')}'` : 'return'} ;;`];
}

function commandCases(command: CommandShape): string[] {
  const values = command.values.kind === 'words' ? [`      '${command.name} '*) words='${command.values.words.join(' ')}' ;;`] : [];
  return [
    ...(command.flags.length === 0 ? [] : [`      '${command.name} -'*) words='${flagNames(command.flags).join(' ')}' ;;`]),
    ...values,
  ];
}

function flagNames(flags: readonly FlagShape[]): string[] {
  return flags.map((flag) => flag.long);
}
