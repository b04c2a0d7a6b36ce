import { main } from './main.ts';
import { processIo } from './process-io.ts';

/** Runs peil in this process; gives the exit status. */
export async function run(args: readonly string[]): Promise<number> {
  return main(args, processIo());
}
