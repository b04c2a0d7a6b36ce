import { EXIT, type ExitStatus } from './exit-status.ts';
import type { Io } from './io.ts';
import { languageOf } from './language.ts';
import { buildProgram } from './program.ts';

/** Runs one call of peil and gives its exit status. The only place where errors end. */
export async function main(args: readonly string[], io: Io): Promise<ExitStatus> {
  const lang = languageOf(args, io.env);
  let status: ExitStatus = EXIT.done;
  const program = buildProgram(args, io, lang, (result) => {
    status = result;
  });
  try {
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

function isCommanderExit(error: unknown): error is { exitCode: number } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' && error.code.startsWith('commander.') && 'exitCode' in error;
}
