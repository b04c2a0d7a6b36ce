import type { CommandShape, FlagShape } from './command-shapes.ts';

/** Completion rules for fish, one a line, with what each command and flag is for. */
export function fishCompletion(commands: readonly CommandShape[], common: readonly FlagShape[]): string {
  const lines = ['# Tab completion for peil. Made by: peil completion fish', 'complete -c peil -f'];
  for (const command of commands) lines.push(`complete -c peil -n __fish_use_subcommand -a ${command.name} -d ${quoted(command.about)}`);
  for (const flag of common) lines.push(rule('__fish_use_subcommand', flag));
  lines.push('complete -c peil -n __fish_use_subcommand -l version');
  for (const command of commands) {
    const condition = `'__fish_seen_subcommand_from ${command.name}'`;
    for (const flag of command.flags) lines.push(rule(condition, flag));
    if (command.values.kind === 'words') lines.push(`complete -c peil -n ${condition} -a ${quoted(command.values.words.join(' '))}`);
    if (command.values.kind === 'files') lines.push(`complete -c peil -n ${condition} -F`);
  }
  return `${lines.join('\n')}\n`;
}

function rule(condition: string, flag: FlagShape): string {
  const short = flag.short === undefined ? '' : ` -s ${flag.short.slice(1)}`;
  const values =
    flag.values === undefined
      ? ''
      : flag.values.kind === 'words'
        ? ` -x -a ${quoted(flag.values.words.join(' '))}`
        : flag.values.kind === 'files'
          ? ' -r -F'
          : ' -x';
  return `complete -c peil -n ${condition} -l ${flag.long.slice(2)}${short}${values} -d ${quoted(flag.about)}`;
}

function quoted(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
}
