import type { ReportFile } from '../../model/generated/report.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import type { Lang } from '../../model/text.ts';
import { type SectionName, sectionTitle } from '../document/titles.ts';
import { markup, type Markup, type Part } from './markup.ts';

/** What every section is made from. */
export interface Page {
  readonly report: ReportFile;
  readonly lang: Lang;
  /** How many pieces of advice of a step are seen at once; the others are folded. */
  readonly perStep: number;
  /** The questions and rules with which this report was made; absent where they are not at hand. */
  readonly instrument: LeanInstrument | undefined;
  /** Earlier reports of the same organisation, oldest first. */
  readonly earlier: readonly ReportFile[];
}

/** What stands in a section, or undefined where the report has nothing for it. */
export type SectionBody = (page: Page) => Part | undefined;

/** A section with its heading. */
export function section(name: SectionName, report: ReportFile, body: Part): Markup {
  return markup`<section id="${name}" aria-labelledby="${name}-title"><h2 id="${name}-title">${sectionTitle(name, report)}</h2>
${body}
</section>
`;
}
