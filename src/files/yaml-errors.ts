import type { ErrorCode, YAMLError } from 'yaml';
import type { Code, Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Text } from '../model/text.ts';

/** One error of the YAML parser as a problem that a person can act on, in words of our own: the parser speaks English and YAML. */
export function fromYamlError(file: string, text: string, error: YAMLError): Diagnostic {
  const range = { start: error.pos[0], end: Math.max(error.pos[1], error.pos[0] + 1) };
  const [code, message, hint] = describe(error, text);
  return { code, severity: 'error', message, file, range, hint };
}

export const DUPLICATE_KEY: [Text, Text] = [
  { nl: 'Deze sleutel staat er al.', en: 'This key is there already.' },
  { nl: 'Haal een van de twee weg.', en: 'Remove one of the two.' },
];
const TABS: Text = { nl: 'Gebruik spaties in plaats van tabs.', en: 'Use spaces instead of tabs.' };
const TAGS: [Code, Text, Text] = [
  'yaml-tag',
  { nl: 'Typen (!naam) mogen niet.', en: 'Tags (!name) are not allowed.' },
  { nl: "Zet aanhalingstekens om een tekst die met '!' begint.", en: "Put quotes around a text that begins with '!'." },
];
const QUOTES: Text = {
  nl: "Zet aanhalingstekens om een tekst met ': ', '#' of haken erin.",
  en: "Put quotes around a text with ': ', '#' or brackets in it.",
};
const INDENT: Text = {
  nl: 'Laat regels die bij elkaar horen even ver inspringen, met spaties.',
  en: 'Give lines that belong together the same indentation, with spaces.',
};
const CLOSE: Text = {
  nl: 'Kijk of elk aanhalingsteken en elke haak weer wordt gesloten, en of er komma’s tussen staan.',
  en: 'Check that every quote and bracket is closed again, and that there are commas between.',
};

/** What most often is wrong where the parser gives this code. */
const WORDS: Partial<Record<ErrorCode, [Text, Text]>> = {
  BAD_INDENT: [{ nl: 'Deze regel springt niet goed in.', en: 'This line is not indented right.' }, INDENT],
  BLOCK_AS_IMPLICIT_KEY: [{ nl: "Hier staat een tweede ': ' op dezelfde regel.", en: "There is a second ': ' on the same line." }, QUOTES],
  BLOCK_IN_FLOW: [{ nl: "Hier staat een ': ' waar die niet kan.", en: "There is a ': ' where it cannot be." }, QUOTES],
  MULTILINE_IMPLICIT_KEY: [
    {
      nl: 'Hier ontbreekt een dubbele punt, of de tekst loopt over de regel heen.',
      en: 'A colon is missing here, or the text runs past its line.',
    },
    QUOTES,
  ],
  MISSING_CHAR: [
    {
      nl: 'Hier ontbreekt een teken: een dubbele punt, komma, haak of aanhalingsteken.',
      en: 'A character is missing here: a colon, comma, bracket or quote.',
    },
    CLOSE,
  ],
  UNEXPECTED_TOKEN: [{ nl: 'Dit teken kan hier niet staan.', en: 'This character cannot be here.' }, CLOSE],
  BAD_SCALAR_START: [{ nl: 'Een tekst kan niet met dit teken beginnen.', en: 'A text cannot begin with this character.' }, QUOTES],
  BAD_DQ_ESCAPE: [
    {
      nl: "Een schuine streep '\\' heeft tussen dubbele aanhalingstekens een eigen betekenis.",
      en: "A backslash '\\' has a meaning of its own between double quotes.",
    },
    { nl: "Schrijf '\\\\', of gebruik enkele aanhalingstekens.", en: "Write '\\\\', or use single quotes." },
  ],
  KEY_OVER_1024_CHARS: [{ nl: 'Wat voor de dubbele punt staat, is te lang.', en: 'What stands before the colon is too long.' }, QUOTES],
};

function describe(error: YAMLError, text: string): [Code, Text, Text] {
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return ['yaml-duplicate-key', ...DUPLICATE_KEY];
    case 'TAB_AS_INDENT':
      return ['yaml-tab', { nl: 'Hier wordt ingesprongen met een tab.', en: 'This is indented with a tab.' }, TABS];
    case 'TAG_RESOLVE_FAILED':
    case 'MULTIPLE_TAGS':
      return TAGS;
    default: {
      const lineStart = text.lastIndexOf('\n', Math.max(0, error.pos[0] - 1)) + 1;
      if (text.slice(lineStart, error.pos[1]).includes('\t'))
        return ['yaml-tab', { nl: 'In deze regel staat een tab.', en: 'There is a tab in this line.' }, TABS];
      const [message, hint] = WORDS[error.code] ?? [{ nl: 'Dit is geen geldige YAML.', en: 'This is not valid YAML.' }, QUOTES];
      return ['yaml-syntax', message, hint];
    }
  }
}
