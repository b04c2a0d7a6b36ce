import type { ReportFile } from '../../model/generated/report.ts';
import { contentTypes, CORE_PROPERTIES, coreProperties, packParts, relationships, XML, xmlText } from '../office/package-parts.ts';
import { columnName } from '../xlsx.ts';
import { planTable, type PlanTable } from './plan-rows.ts';

const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const MAIN = 'officedocument.spreadsheetml';

/** Places in the list of cell styles below. */
const STYLE = { head: 1, text: 2, fillIn: 3 };

// Fonts, fills and borders are named by their place; the first two fills are fixed by the format.
const STYLES = `<styleSheet ${SPREADSHEET}><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts><fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF12596B"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF8E5"/></patternFill></fill></fills><borders count="2"><border/><border><left/><right/><top/><bottom style="thin"><color rgb="FFD3D9DC"/></bottom></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" fillId="2" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf><xf borderId="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf fillId="3" borderId="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The action plan as a workbook: one sheet, the heading stays in sight, what people fill in has its own ground. */
export function planXlsx(report: ReportFile): Uint8Array {
  const table = planTable(report);
  const title = { nl: 'Actieplan', en: 'Action plan' }[report.language];
  return packParts({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': `${MAIN}.sheet.main`,
      'xl/worksheets/sheet1.xml': `${MAIN}.worksheet`,
      'xl/styles.xml': `${MAIN}.styles`,
      'docProps/core.xml': 'package.core-properties',
    }),
    '_rels/.rels': relationships([
      ['workbook', 'officeDocument', 'xl/workbook.xml'],
      ['core', CORE_PROPERTIES, 'docProps/core.xml'],
    ]),
    'xl/_rels/workbook.xml.rels': relationships([
      ['sheet', 'worksheet', 'worksheets/sheet1.xml'],
      ['styles', 'styles', 'styles.xml'],
    ]),
    'xl/workbook.xml': `${XML}<workbook ${SPREADSHEET} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="${title}" sheetId="1" r:id="sheet"/></sheets><definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">'${title}'!$1:$1</definedName></definedNames></workbook>`,
    'xl/worksheets/sheet1.xml': XML + sheet(table),
    'xl/styles.xml': XML + STYLES,
    'docProps/core.xml': coreProperties(
      `${title} · ${report.organisation.name} · ${report.date}`,
      { nl: 'nl-NL', en: 'en-GB' }[report.language],
    ),
  });
}

function sheet({ columns, rows }: PlanTable): string {
  const last = `${columnName(columns.length - 1)}${rows.length + 1}`;
  const widths = columns
    .map((column, index) => `<col min="${index + 1}" max="${index + 1}" width="${column.width}" customWidth="1"/>`)
    .join('');
  const lines = [columns.map((column) => column.title), ...rows].map(
    (cells, row) =>
      `<row r="${row + 1}">${cells.map((cell, column) => written(cell, `${columnName(column)}${row + 1}`, row === 0 ? STYLE.head : columns[column]?.fillIn === true ? STYLE.fillIn : STYLE.text)).join('')}</row>`,
  );
  return `<worksheet ${SPREADSHEET}><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><dimension ref="A1:${last}"/><sheetViews><sheetView workbookViewId="0"><pane xSplit="3" ySplit="1" topLeftCell="D2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews><cols>${widths}</cols><sheetData>${lines.join('')}</sheetData><autoFilter ref="A1:${last}"/><pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

// A cell of text is never run, so a text that looks like a formula is only that.
function written(text: string, place: string, style: number): string {
  return text === ''
    ? `<c r="${place}" s="${style}"/>`
    : `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`;
}
