import { PeilError } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { loadInstrument, PROFILES } from '../../content/load-instrument.ts';
import type { Call } from '../command-spec.ts';
import { bashCompletion } from '../completion/bash.ts';
import { commandShapes, commonFlags } from '../completion/command-shapes.ts';
import { fishCompletion } from '../completion/fish.ts';
import { zshCompletion } from '../completion/zsh.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';

const SHELLS = { bash: bashCompletion, zsh: zshCompletion, fish: fishCompletion } as const;

/** peil completion: a script with which the tab key fills in commands, flags and fixed values. */
export async function run({ args, common, io, commands }: Call): Promise<ExitStatus> {
  const word = String(args[0]);
  const shell = (Object.keys(SHELLS) as (keyof typeof SHELLS)[]).find((name) => name === word.toLowerCase());
  if (shell === undefined) throw unknown(word);
  const instrument = await loadInstrument(PROFILES[0] ?? 'jeugdzorgorganisatie');
  io.out(
    SHELLS[shell](
      commandShapes(
        commands,
        common.lang,
        instrument.roles.map((role) => role.id),
      ),
      commonFlags(common.lang),
    ),
  );
  return EXIT.done;
}

function unknown(word: string): PeilError {
  const guess = nearest(word, Object.keys(SHELLS));
  const all = Object.keys(SHELLS).join(', ');
  return new PeilError([
    {
      code: 'usage-wrong',
      severity: 'error',
      message: { nl: `Voor '${word.slice(0, 60)}' heeft Peil geen aanvulling.`, en: `Peil has no completion for '${word.slice(0, 60)}'.` },
      hint: {
        nl: `${guess === undefined ? '' : `Bedoel je '${guess}'? `}Kies uit: ${all}.`,
        en: `${guess === undefined ? '' : `Do you mean '${guess}'? `}Choose from: ${all}.`,
      },
    },
  ]);
}
