import type { PolicyDocument } from './document.ts';
import { placeAt } from './document.ts';
import { splitSentences } from './sentences.ts';

/** A paper that says it must be looked at again by a day that has passed. */
export interface OverdueReview {
  readonly document: PolicyDocument;
  readonly place: number;
  /** The last day on which the paper is in time, as yyyy-mm-dd. */
  readonly date: string;
  readonly quote: string;
}

const MONTHS = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];
// What was done already (is herzien, laatst herzien, vastgesteld) says nothing about what is due.
const DUE =
  /\b(?:herziening(?:sdatum)?|reviewdatum|revisiedatum|evaluatiedatum|vervaldatum|einddatum|geldig (?:tot|t\/m)|geldt (?:tot|t\/m)|geldigheid|looptijd|loopt (?:tot|t\/m|af)|houdbaar tot|(?:wordt|worden|moet|moeten|dient|zal|uiterlijk|opnieuw|we|wij)\b[^.]{0,80}\b(?:herzien|herzie(?:t|n)|herijkt|geactualiseerd|geëvalueerd|bijgesteld)|(?:herzien|herijken|actualiseren)\s+(?:wij|we)|volgende (?:herziening|evaluatie|actualisatie|versie|review))\b/i;
const DONE = /\b(?:laatst(?:e)?|is|zijn|werd)\s+(?:in\s+\d{4}\s+)?(?:herzien|herziening|geactualiseerd|gewijzigd)\b/i;
const DATE = new RegExp(
  `\\b(?:(\\d{1,2})[-/](\\d{1,2})[-/](\\d{4})|(?:(\\d{1,2})\\s+)?(${MONTHS.join('|')})\\s+((?:19|20)\\d{2})|((?:19|20)\\d{2}))\\b`,
  'gi',
);

/**
 * Papers past their date. Where a sentence names several dates, the last one counts; a month or year lasts to its end.
 * @param today as yyyy-mm-dd
 */
export function overdueReviews(documents: readonly PolicyDocument[], today: string): OverdueReview[] {
  return documents.flatMap((document) =>
    document.blocks.flatMap((block) =>
      splitSentences(block.text).flatMap(({ start, end }): OverdueReview[] => {
        const quote = block.text.slice(start, end);
        if (!DUE.test(quote) || DONE.test(quote)) return [];
        const date = lastDay(quote);
        return date !== undefined && date < today ? [{ document, place: placeAt(block, start), date, quote }] : [];
      }),
    ),
  );
}

function lastDay(text: string): string | undefined {
  const days = [...text.matchAll(DATE)].map(([, day, month, year, dayOf, name, yearOf, alone]) => {
    if (alone !== undefined) return `${alone}-12-31`;
    if (name === undefined) return iso(Number(year), Number(month), Number(day));
    const number = MONTHS.indexOf(name.toLowerCase()) + 1;
    return iso(Number(yearOf), number, dayOf === undefined ? 31 : Number(dayOf));
  });
  return days.sort().at(-1);
}

function iso(year: number, month: number, day: number): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
