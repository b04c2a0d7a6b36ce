import type { Call } from '../commands.ts';
import type { ExitStatus } from '../exit-status.ts';
export async function run(_call: Call): Promise<ExitStatus> { throw new Error('list'); }
