const NS = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

const ACCENT = '12596B';
const FAINT = '52606A';

interface Style {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly bold?: boolean;
  readonly colour?: string;
  readonly before?: number;
  readonly after?: number;
  /** For headings: 0 is the highest. */
  readonly outline?: number;
  readonly extra?: string;
}

// Word's own names, so that its navigation, table of contents and screen readers know them.
const STYLES: readonly Style[] = [
  { id: 'Title', name: 'Title', size: 52, bold: true, after: 60 },
  { id: 'Heading1', name: 'heading 1', size: 32, bold: true, colour: ACCENT, before: 420, after: 140, outline: 0 },
  { id: 'Heading2', name: 'heading 2', size: 25, bold: true, before: 300, after: 100, outline: 1 },
  { id: 'Heading3', name: 'heading 3', size: 21, bold: true, before: 240, after: 60, outline: 2 },
  { id: 'ListBullet', name: 'List Bullet', size: 21, after: 60, extra: '<w:numPr><w:numId w:val="1"/></w:numPr>' },
  { id: 'Caption', name: 'caption', size: 18, colour: FAINT, before: 120, after: 60, extra: '<w:keepNext/>' },
  { id: 'TableText', name: 'Table Text', size: 18, after: 0 },
  { id: 'TableSmall', name: 'Table Small', size: 15, after: 0 },
  { id: 'Footer', name: 'footer', size: 16, colour: FAINT, after: 0, extra: '<w:tabs><w:tab w:val="right" w:pos="9638"/></w:tabs>' },
];

/** The styles of the document: one type family, two colours; whoever changes a style changes the whole report. */
export function styles(lang: string): string {
  const named = STYLES.map(({ id, name, size, bold, colour, before = 0, after = 120, outline, extra = '' }) => {
    const heading = outline === undefined ? '' : `<w:keepNext/><w:keepLines/>`;
    const level = outline === undefined ? '' : `<w:outlineLvl w:val="${outline}"/>`;
    // The order of these is fixed by the format: keepNext, numPr, tabs, spacing, outline level.
    return `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${outline === undefined ? '' : '<w:next w:val="Normal"/>'}<w:qFormat/><w:pPr>${heading}${extra}<w:spacing w:before="${before}" w:after="${after}"/>${level}</w:pPr><w:rPr>${bold === true ? '<w:b/>' : ''}${colour === undefined ? '' : `<w:color w:val="${colour}"/>`}<w:sz w:val="${size}"/></w:rPr></w:style>`;
  });
  const line = (where: string, colour: string): string => `<w:${where} w:val="single" w:sz="4" w:space="0" w:color="${colour}"/>`;
  return `<w:styles ${NS}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Calibri"/><w:sz w:val="21"/><w:lang w:val="${lang}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120" w:line="271" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>${named.join('')}<w:style w:type="table" w:styleId="PeilTable"><w:name w:val="Peil Table"/><w:tblPr><w:tblBorders>${line('top', FAINT)}${line('bottom', FAINT)}${line('insideH', 'D3D9DC')}</w:tblBorders><w:tblCellMar><w:top w:w="50" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="50" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblStylePr w:type="firstRow"><w:rPr><w:b/><w:color w:val="${ACCENT}"/></w:rPr></w:tblStylePr></w:style></w:styles>`;
}

export const NUMBERING = `<w:numbering ${NS}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="hybridMultilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="340" w:hanging="255"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export const SETTINGS = `<w:settings ${NS}><w:defaultTabStop w:val="567"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;
