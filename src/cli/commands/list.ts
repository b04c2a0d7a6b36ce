import { PeilError } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { loadInstrument, PROFILES } from '../../content/load-instrument.ts';
import { profileOption } from '../profile-option.ts';
import { PLAIN_STYLES } from '../../report/styles.ts';
import { listingOf, LISTS, type ListName } from '../../report/listing.ts';
import { type ListFormat, renderListing } from '../../report/render-listing.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { writeResult } from '../write-result.ts';

/** What people who read Dutch type. */
const DUTCH: Readonly<Record<string, ListName>> = {
  vragen: 'items',
  voorwaarden: 'conditions',
  adviezen: 'advice',
  profielen: 'profiles',
  rollen: 'roles',
  spanningen: 'tensions',
  begrippen: 'terms',
  woorden: 'terms',
};

/** peil list: a part of the instrument as a table, YAML or CSV. */
export async function run({ args, options, common, io }: Call): Promise<ExitStatus> {
  const name = listNamed(String(args[0]));
  const format = options['format'] as ListFormat;
  const output = options['output'] as string | undefined;
  const wanted = profileOption(options);
  const others = PROFILES.filter((profile) => profile !== wanted);
  const instrument = await loadInstrument(wanted, common.content);
  const more = name === 'profiles' ? await Promise.all(others.map((profile) => loadInstrument(profile, common.content))) : [];
  const styles = output === undefined && io.colour.out ? (await import('../paint.ts')).paint(true) : PLAIN_STYLES;
  const text = renderListing(
    name,
    listingOf(name, [instrument, ...more], common.lang),
    format,
    output === undefined ? io.columns : 80,
    styles.strong,
  );
  await writeResult(text, output, { io, lang: common.lang });
  return EXIT.done;
}

function listNamed(word: string): ListName {
  const wanted = word.toLowerCase();
  const known = LISTS.find((name) => name === wanted) ?? (Object.hasOwn(DUTCH, wanted) ? DUTCH[wanted] : undefined);
  if (known !== undefined) return known;
  const guess = nearest(wanted, [...LISTS, ...Object.keys(DUTCH)]);
  const all = LISTS.join(', ');
  throw new PeilError([
    {
      code: 'usage-wrong',
      severity: 'error',
      message: { nl: `Er is geen lijst '${word.slice(0, 60)}'.`, en: `There is no list '${word.slice(0, 60)}'.` },
      hint: {
        nl: `${guess === undefined ? '' : `Bedoel je '${guess}'? `}Kies uit: ${all}.`,
        en: `${guess === undefined ? '' : `Do you mean '${guess}'? `}Choose from: ${all}.`,
      },
    },
  ]);
}
