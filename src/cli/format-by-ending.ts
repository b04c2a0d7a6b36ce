import path from 'node:path';
import { PeilError } from '../diagnostics/diagnostic.ts';

/** The formats of a command by how their files end. */
export interface Endings<F> {
  readonly formatOf: (file: string) => F | undefined;
  /** All endings, as a person is told of them. */
  readonly known: readonly string[];
}

/**
 * The format that the name of a file asks for by its ending; undefined where the name has no ending.
 * @throws PeilError usage-wrong where no format ends like that: a page that is called .pdf helps nobody
 */
export function formatByEnding<F>(file: string, { formatOf, known }: Endings<F>): F | undefined {
  const format = formatOf(file);
  const ending = path.extname(file).toLowerCase();
  // A name such as rapport-v1.2 has no ending.
  if (format !== undefined || !/^\.[a-z]/.test(ending)) return format;
  const more = (known.includes('.docx') ? MORE[ending] : undefined) ?? { nl: '', en: '' };
  throw new PeilError([
    {
      code: 'usage-wrong',
      severity: 'error',
      message: { nl: `Peil maakt hier geen bestanden die op ${ending} eindigen.`, en: `Peil makes no files here that end in ${ending}.` },
      file,
      hint: {
        nl: `Kies ${listed(known, 'of')}. Of zeg met --format wat erin moet.${more.nl}`,
        en: `Choose ${listed(known, 'or')}. Or say with --format what it must hold.${more.en}`,
      },
    },
  ]);
}

// For reports, which have formats that people ask for by another name.
const MORE: Readonly<Record<string, { readonly nl: string; readonly en: string }>> = {
  '.pdf': {
    nl: ' Wil je een PDF? Open een .html of .docx en bewaar die als PDF.',
    en: ' Do you want a PDF? Open an .html or .docx and save it as PDF.',
  },
  '.doc': { nl: ' Word leest .docx.', en: ' Word reads .docx.' },
  '.xls': { nl: ' Excel leest .xlsx.', en: ' Excel reads .xlsx.' },
  '.json': { nl: ' Een programma leest .yaml: daarin staat alles.', en: ' A program reads .yaml: it holds everything.' },
};

function listed(endings: readonly string[], or: string): string {
  return `${endings.slice(0, -1).join(', ')} ${or} ${endings.at(-1) ?? ''}`;
}
