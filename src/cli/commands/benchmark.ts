import { PeilError } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Text } from '../../model/text.ts';
import { type Benchmark, benchmarkOf, type Subject } from '../../report/benchmark.ts';
import { type BenchmarkFormat, renderBenchmark } from '../../report/render-benchmark.ts';
import { LEAST_ORGANISATIONS } from '../../report/statistics.ts';
import { PLAIN_STYLES } from '../../report/styles.ts';
import { layoutOf } from '../../report/summary-record.ts';
import { sameName } from '../../scoring/merge-problems.ts';
import { listFiles } from '../batch/list-files.ts';
import { type Organisations, readOrganisations } from '../batch/read-organisations.ts';
import type { Call } from '../command-spec.ts';
import { EXIT, type ExitStatus } from '../exit-status.ts';
import { writeResult } from '../write-result.ts';

/** peil benchmark: the spread over the organisations in a folder, and where one of them stands. */
export async function run({ args, options, common: { lang, content }, io }: Call): Promise<ExitStatus> {
  const output = options['output'] as string | undefined;
  const { files } = listFiles(args[0] as readonly string[], undefined);
  const { profiles, wrong } = await readOrganisations(files, content, lang, io);
  const own = profileFor(profiles, options['organisation'] as string | undefined);
  if (own.found.organisations.length < LEAST_ORGANISATIONS) throw tooFew(own.found.organisations.length);
  const benchmark: Benchmark = benchmarkOf(subjectOf(own.found), own.found.organisations, own.found.files, own.found.others, own.key);
  const toScreen = output === undefined;
  const styles = toScreen && io.colour.out ? (await import('../paint.ts')).paint(true) : PLAIN_STYLES;
  // The name as it was written, not as it was compared.
  const named = { ...benchmark, organisation: own.key === undefined ? undefined : own.found.names.get(own.key) };
  await writeResult(
    renderBenchmark(named, options['format'] as BenchmarkFormat, { lang, columns: toScreen ? io.columns : 80, strong: styles.strong }),
    output,
    { io, lang },
  );
  if (wrong > 0)
    io.err(
      {
        nl: `${wrong} ${wrong === 1 ? 'bestand klopt' : 'bestanden kloppen'} niet en ${wrong === 1 ? 'telt' : 'tellen'} niet mee.\n`,
        en: `${wrong} ${wrong === 1 ? 'file is' : 'files are'} not right and ${wrong === 1 ? 'does' : 'do'} not count.\n`,
      }[lang],
    );
  return wrong > 0 ? EXIT.wrong : EXIT.done;
}

/** The profile of the organisation asked for, or else that of most organisations. */
function profileFor(profiles: readonly Organisations[], asked: string | undefined): { found: Organisations; key: string | undefined } {
  const [most] = [...profiles].sort((a, b) => b.organisations.length - a.organisations.length);
  if (most === undefined) throw tooFew(0);
  if (asked === undefined) return { found: most, key: undefined };
  const key = sameName(asked);
  const found = profiles.find(({ names }) => names.has(key));
  if (found !== undefined) return { found, key };
  // A name is not offered from the files: that would tell who else takes part.
  const typo =
    nearest(
      key,
      profiles.flatMap(({ names }) => [...names.keys()]),
    ) !== undefined;
  throw problem(
    'id-unknown',
    {
      nl: `De organisatie '${asked.slice(0, 80)}' staat niet in deze bestanden.`,
      en: `The organisation '${asked.slice(0, 80)}' is not in these files.`,
    },
    typo
      ? { nl: 'Er is een naam die er veel op lijkt: kijk de spelling na.', en: 'There is a name much like it: check the spelling.' }
      : { nl: 'Schrijf de naam zoals die in de antwoorden staat.', en: 'Write the name as it stands in the answers.' },
  );
}

function subjectOf({ instrument }: Organisations): Subject {
  const layout = layoutOf(instrument);
  const groups = instrument.scored.flatMap((framework) => [
    framework,
    ...framework.groups,
    ...framework.groups.flatMap((group) => group.conditions),
  ]);
  return {
    layout,
    titles: new Map([...instrument.blocks, ...groups].map(({ id, title }) => [id, title])),
    items: [...instrument.items.keys()].map((id) => ({ id, aspect: instrument.blockOf.get(id)?.id ?? '' })),
  };
}

function tooFew(found: number): PeilError {
  return problem(
    'usage-wrong',
    {
      nl: `Hier zijn antwoorden van ${found} ${found === 1 ? 'organisatie' : 'organisaties'}. Onder de ${LEAST_ORGANISATIONS} laat Peil niets zien.`,
      en: `Here are answers of ${found} ${found === 1 ? 'organisation' : 'organisations'}. Below ${LEAST_ORGANISATIONS} Peil shows nothing.`,
    },
    {
      nl: 'Met zo weinig zou een cijfer over één organisatie gaan. Voor één organisatie is er peil score.',
      en: 'With so few a figure would be about one organisation. For one organisation there is peil score.',
    },
  );
}

function problem(code: 'id-unknown' | 'usage-wrong', message: Text, hint: Text): PeilError {
  return new PeilError([{ code, severity: 'error', message, hint }]);
}
