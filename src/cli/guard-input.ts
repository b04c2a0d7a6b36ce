import { statSync } from 'node:fs';
import { PeilError } from '../diagnostics/diagnostic.ts';

/**
 * Refuses an output that is the input: answers cost an afternoon, a report a tenth of a second.
 * @throws PeilError usage-wrong
 */
export function guardInput(input: string | undefined, output: string | undefined): void {
  if (input === undefined || output === undefined || input === '-') return;
  const [from, to] = [input, output].map((name) => statSync(name, { throwIfNoEntry: false }));
  if (from === undefined || to === undefined || from.ino !== to.ino || from.dev !== to.dev) return;
  throw new PeilError([
    {
      code: 'usage-wrong',
      severity: 'error',
      message: { nl: `Dan schrijft Peil over '${input}' heen.`, en: `Peil would write over '${input}'.` },
      hint: { nl: 'Noem achter --output een ander bestand.', en: 'Name another file after --output.' },
    },
  ]);
}
