import type { ReportFile } from '../../model/generated/report.ts';
import { buildOutline } from '../document/build-outline.ts';
import type { FormatContext } from '../formats.ts';
import { contentTypes, CORE_PROPERTIES, coreProperties, packParts, relationships, XML, xmlText } from '../office/package-parts.ts';
import { chart } from './chart.ts';
import { body } from './body.ts';
import { NUMBERING, SETTINGS, styles } from './styles.ts';

const MAIN = 'officedocument.wordprocessingml';
const NAMESPACES =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';

/** The report as a Word document: real headings, tables with a heading row, charts with a text instead, page numbers. */
export function docxReport(report: ReportFile, context: FormatContext): Uint8Array {
  const lang = report.language;
  const blocks = buildOutline({ report, lang, instrument: context.instrument, earlier: context.earlier ?? [] });
  const charts = blocks.flatMap((block) => (block.kind === 'bars' ? [chart(block, lang)] : []));
  const code = { nl: 'nl-NL', en: 'en-GB' }[lang];
  const title = `${report.organisation.name} · Peil · ${report.date}`;
  const section =
    '<w:sectPr><w:footerReference w:type="default" r:id="footer"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1134" w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>';
  return packParts({
    '[Content_Types].xml': contentTypes({
      'word/document.xml': `${MAIN}.document.main`,
      'word/styles.xml': `${MAIN}.styles`,
      'word/numbering.xml': `${MAIN}.numbering`,
      'word/settings.xml': `${MAIN}.settings`,
      'word/footer.xml': `${MAIN}.footer`,
      'docProps/core.xml': 'package.core-properties',
      ...Object.fromEntries(charts.map((_, index) => [`word/charts/chart${index + 1}.xml`, 'officedocument.drawingml.chart'])),
    }),
    '_rels/.rels': relationships([
      ['document', 'officeDocument', 'word/document.xml'],
      ['core', CORE_PROPERTIES, 'docProps/core.xml'],
    ]),
    'word/_rels/document.xml.rels': relationships([
      ['styles', 'styles', 'styles.xml'],
      ['numbering', 'numbering', 'numbering.xml'],
      ['settings', 'settings', 'settings.xml'],
      ['footer', 'footer', 'footer.xml'],
      ...charts.map((_, index) => [`chart${index + 1}`, 'chart', `charts/chart${index + 1}.xml`] as const),
    ]),
    'word/document.xml': `${XML}<w:document ${NAMESPACES}><w:body>${body(blocks, lang)}${section}</w:body></w:document>`,
    'word/styles.xml': `${XML}${styles(code)}`,
    'word/numbering.xml': `${XML}${NUMBERING}`,
    'word/settings.xml': `${XML}${SETTINGS}`,
    'word/footer.xml': `${XML}<w:ftr ${NAMESPACES}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">${xmlText(title)}</w:t></w:r><w:r><w:tab/></w:r>${field('PAGE')}<w:r><w:t xml:space="preserve"> / </w:t></w:r>${field('NUMPAGES')}</w:p></w:ftr>`,
    'docProps/core.xml': coreProperties(title, code),
    ...Object.fromEntries(charts.map((xml, index) => [`word/charts/chart${index + 1}.xml`, xml])),
  });
}

function field(name: string): string {
  return `<w:fldSimple w:instr=" ${name} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}
