import type { Lang } from '../../model/text.ts';
import type { Row } from '../document/figures.ts';
import type { Block } from '../document/outline.ts';
import { XML, xmlText } from '../office/package-parts.ts';
import { cut } from '../wrap.ts';

/** Columns of text beside a bar; the whole title stands in the table. */
const LABEL = 55;

type Bars = Extract<Block, { kind: 'bars' }>;

interface Series {
  readonly name: string;
  readonly fill: string;
  readonly value: (row: Row) => number;
}

const solid = (colour: string): string => `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`;
const EDGE = `<a:ln w="9525">${solid('12596B')}</a:ln>`;

/** Lying bars, one on top of the other: certain, open, still possible; where there is no score only what it can be. */
function seriesOf(lang: Lang): Series[] {
  const t = WORDS[lang];
  return [
    // Not to be seen: it moves a bar without a score to where its range begins.
    { name: '\u00a0', fill: '<a:noFill/>', value: ({ score, low }) => (score === undefined ? low : 0) },
    { name: t.sure, fill: solid('12596B') + EDGE, value: ({ score, low }) => (score === undefined ? 0 : Math.min(low, score)) },
    {
      name: t.open,
      fill: `<a:pattFill prst="wdUpDiag"><a:fgClr><a:srgbClr val="12596B"/></a:fgClr><a:bgClr><a:srgbClr val="FFFFFF"/></a:bgClr></a:pattFill>${EDGE}`,
      value: ({ score, low }) => (score === undefined ? 0 : score - Math.min(low, score)),
    },
    { name: t.could, fill: solid('D7E7EB') + EDGE, value: ({ score, high }) => (score === undefined ? 0 : Math.max(0, high - score)) },
    {
      name: t.span,
      fill: `${solid('FFFFFF')}<a:ln w="9525">${solid('12596B')}<a:prstDash val="dash"/></a:ln>`,
      value: ({ score, low, high }) => (score === undefined ? high - low : 0),
    },
  ];
}

/** A chart that Word draws and people can restyle; its figures stand in the table below it. */
export function chart({ rows }: Bars, lang: Lang): string {
  const points = (values: readonly string[]): string =>
    `<c:ptCount val="${values.length}"/>${values.map((value, index) => `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`).join('')}`;
  const categories = `<c:cat><c:strLit>${points(rows.map((row) => xmlText(cut(row.title, LABEL))))}</c:strLit></c:cat>`;
  // What no row has needs no place in the legend.
  const shown = seriesOf(lang).filter(({ value }) => rows.some((row) => value(row) > 0));
  const series = shown.map(
    ({ name, fill, value }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${xmlText(name)}</c:v></c:tx><c:spPr>${fill}</c:spPr><c:invertIfNegative val="0"/>${categories}<c:val><c:numLit><c:formatCode>0.0</c:formatCode>${points(rows.map((row) => String(Math.round(value(row) * 4000) / 1000)))}</c:numLit></c:val></c:ser>`,
  );
  const text = (size: number): string =>
    `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}"/></a:pPr><a:endParaRPr lang="${lang}"/></a:p></c:txPr>`;
  const axes =
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="maxMin"/></c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>${text(800)}<c:crossAx val="2"/><c:crosses val="autoZero"/><c:tickLblSkip val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/><c:max val="4"/><c:min val="0"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:majorGridlines><c:spPr><a:ln w="6350">${solid('D3D9DC')}</a:ln></c:spPr></c:majorGridlines><c:numFmt formatCode="0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>${text(800)}<c:crossAx val="1"/><c:crosses val="max"/><c:majorUnit val="1"/></c:valAx>`;
  return `${XML}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="bar"/><c:grouping val="stacked"/><c:varyColors val="0"/>${series.join('')}<c:gapWidth val="70"/><c:overlap val="100"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes}</c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>${text(800)}</c:legend><c:plotVisOnly val="1"/></c:chart></c:chartSpace>`;
}

const WORDS = {
  nl: { sure: 'zeker', open: 'zonder voorbeeld of open', could: 'kan nog', span: 'te weinig antwoorden' },
  en: { sure: 'certain', open: 'no example or open', could: 'still possible', span: 'too few answers' },
} as const;
