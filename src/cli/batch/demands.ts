import { PeilError } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import type { Lang, Text } from '../../model/text.ts';
import type { Layout, SummaryRecord } from '../../report/summary-record.ts';
import { GATE, levelText, STATUS } from '../../report/words.ts';

/** What someone asks of an outcome: below it, the exit status is 1. */
export type Demand =
  | { readonly kind: 'at-least'; readonly id: string; readonly level: number }
  | { readonly kind: 'met'; readonly id: string }
  | { readonly kind: 'gate-open' };

/**
 * Demands from --fail-under, --require and --gate-open.
 * @throws PeilError id-unknown or usage-wrong
 */
export function readDemands(options: Readonly<Record<string, unknown>>, layouts: readonly Layout[]): Demand[] {
  const conditions = layouts.flatMap((layout) => layout.conditions.map(({ id }) => id));
  const scored = [...layouts.flatMap((layout) => layout.parts), ...conditions];
  const demands: Demand[] = [];
  for (const text of list(options['failUnder'])) {
    const [id = '', level, ...rest] = text.split('=');
    mustKnow(id, scored, {
      nl: 'Noem een aspect, groep of voorwaarde, zoals cultuur=2.5.',
      en: 'Name an aspect, group or condition, such as cultuur=2.5.',
    });
    const wanted = Number(level);
    if (level === undefined || level.trim() === '' || rest.length > 0 || !(wanted >= 0 && wanted <= 4)) {
      throw problem(
        'usage-wrong',
        { nl: `'${text}' is geen grens.`, en: `'${text}' is not a limit.` },
        {
          nl: 'Schrijf een id met een niveau van 0 tot 4, zoals cultuur=2.5.',
          en: 'Write an id with a level from 0 to 4, such as cultuur=2.5.',
        },
      );
    }
    demands.push({ kind: 'at-least', id, level: wanted });
  }
  for (const id of list(options['require'])) {
    mustKnow(id, conditions, {
      nl: "Noem een voorwaarde. 'peil list conditions' laat ze zien.",
      en: "Name a condition. 'peil list conditions' shows them.",
    });
    demands.push({ kind: 'met', id });
  }
  if (options['gateOpen'] === true) demands.push({ kind: 'gate-open' });
  return demands;
}

function list(given: unknown): readonly string[] {
  return (given as string[] | undefined) ?? [];
}

function mustKnow(id: string, known: readonly string[], hint: Text): void {
  if (known.includes(id)) return;
  const guess = nearest(id, known);
  throw problem(
    'id-unknown',
    { nl: `'${id}' is hier niet bekend.`, en: `'${id}' is not known here.` },
    guess === undefined ? hint : { nl: `Bedoel je '${guess}'?`, en: `Do you mean '${guess}'?` },
  );
}

function problem(code: 'id-unknown' | 'usage-wrong', message: Text, hint: Text): PeilError {
  return new PeilError([{ code, severity: 'error', message, hint }]);
}

/**
 * In words, each demand that this outcome does not show to be reached. What is not known is not reached; what does
 * not apply to the organisation is not asked of it.
 */
export function unmetDemands(record: SummaryRecord, layout: Layout, demands: readonly Demand[], lang: Lang): string[] {
  return demands.flatMap((demand) => unmet(record, layout, demand)).map((text) => text[lang]);
}

function unmet(record: SummaryRecord, layout: Layout, demand: Demand): Text[] {
  if (demand.kind === 'gate-open') {
    if (record.gate === 'open') return [];
    return [
      { nl: `de poort is ${GATE[record.gate].nl}`, en: `the gate is ${record.gate === 'unknown' ? 'not known' : GATE[record.gate].en}` },
    ];
  }
  const index = layout.conditions.findIndex(({ id }) => id === demand.id);
  const condition = record.conditions[index];
  if (demand.kind === 'met') {
    if (condition === undefined || condition[0] === 'met' || condition[0] === 'not-applicable') return [];
    return [{ nl: `${demand.id} is ${STATUS[condition[0]].nl}`, en: `${demand.id} is ${STATUS[condition[0]].en}` }];
  }
  const part = record.parts[layout.parts.indexOf(demand.id)];
  const figures = part ?? condition?.[2];
  if (condition === undefined && part === undefined) return [];
  if (condition?.[0] === 'not-applicable') return [];
  if (condition !== undefined && condition[2] === null)
    return [{ nl: `${demand.id} is ${STATUS[condition[0]].nl}`, en: `${demand.id} is ${STATUS[condition[0]].en}` }];
  const level = figures?.[0] ?? null;
  const wanted = { nl: levelText(demand.level, 'nl'), en: levelText(demand.level, 'en') };
  if (level === null)
    return [
      { nl: `${demand.id} is nog niet te zeggen; gevraagd is ${wanted.nl}`, en: `${demand.id} cannot be told yet; asked is ${wanted.en}` },
    ];
  if (level >= demand.level) return [];
  // Rounded down, so that a level just below the limit does not read as the limit itself.
  const shown = Math.floor(level * 10) / 10;
  return [
    {
      nl: `${demand.id} staat op ${levelText(shown, 'nl')}; gevraagd is ${wanted.nl}`,
      en: `${demand.id} is at ${levelText(shown, 'en')}; asked is ${wanted.en}`,
    },
  ];
}
