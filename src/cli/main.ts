import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Io } from './io.ts';
import { languageOf } from './language.ts';

/** Runs one call of peil and gives its exit status. The only place where errors end. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  const lang = languageOf(args, io.env);
  try {
    const only = fileToScore(args);
    if (only !== undefined) {
      const { run } = await import('./commands/score.ts');
      return await run({ args: [[only]], options: {}, common: { lang }, io, commands: [] });
    }
    const { buildProgram } = await import('./program.ts');
    let status: ExitStatus = EXIT.done;
    const program = buildProgram(args, io, lang, (result) => {
      status = result;
    });
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    // commander ends help and usage errors by throwing; its own status for wrong use is 1, ours is 2.
    if (isCommanderExit(error)) return error.exitCode === 0 ? EXIT.done : EXIT.wrong;
    if (error instanceof Error && error.name === 'ExitPromptError') return EXIT.interrupted;
    const { showError } = await import('./show-problems.ts');
    await showError(io, lang, error);
    return EXIT.wrong;
  }
}

/**
 * `peil score FILE` without any option is what scripts call thousands of times: it goes past the option parser,
 * which would take a tenth of the time.
 */
function fileToScore([command, file, ...more]: readonly string[]): string | undefined {
  return command === 'score' && more.length === 0 && file !== undefined && !file.startsWith('-') ? file : undefined;
}

function isCommanderExit(error: unknown): error is { exitCode: number } {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    error.code.startsWith('commander.') &&
    'exitCode' in error
  );
}
