/** Words of the formats that people read. */
export const WORDS = {
  nl: {
    title: 'Wat staat er op papier?',
    read: (files: number, words: string): string => `${files} ${files === 1 ? 'document' : 'documenten'} gelezen, ${words} woorden.`,
    arranged: 'geregeld',
    named: 'genoemd',
    missing: 'niet gevonden',
    notVisible: 'niet te zien op papier',
    counts: (arranged: number, named: number, missing: number): string =>
      `Geregeld ${arranged}, alleen genoemd ${named}, niet gevonden ${missing}.`,
    hidden: (count: number): string => `${count} voorwaarden kan geen document laten zien: daarvoor is een gesprek nodig.`,
    page: 'bladzijde',
    paragraph: 'alinea',
    line: 'regel',
    more: (count: number): string => (count === 1 ? 'en nog 1 passage' : `en nog ${count} passages`),
    passed: 'Alles wat jullie vroegen, staat erin.',
    failed: (count: number): string =>
      count === 1 ? '1 ding dat jullie vroegen, staat er niet goed in:' : `${count} dingen die jullie vroegen, staan er niet goed in:`,
    needed: (state: string, needed: string): string => `${state}, nodig is: ${needed}`,
    back: (state: string, before: string): string => `${state}, eerder: ${before}`,
    over: 'de uitzondering is verlopen',
    excepted: (reason: string, until: string): string => `uitzondering tot en met ${until}: ${reason}`,
    overdue: 'Deze documenten hadden al opnieuw bekeken moeten zijn:',
    by: 'uiterlijk',
    limits: 'Peil leest wat er staat. Of het ook zo gaat, weten alleen de mensen om wie het gaat.',
    condition: 'Voorwaarde',
    state: 'Op papier',
    where: 'Waar',
    todo: 'Wat maakt het geregeld',
  },
  en: {
    title: 'What is on paper?',
    read: (files: number, words: string): string => `${files} ${files === 1 ? 'document' : 'documents'} read, ${words} words.`,
    arranged: 'arranged',
    named: 'named',
    missing: 'not found',
    notVisible: 'not visible on paper',
    counts: (arranged: number, named: number, missing: number): string =>
      `Arranged ${arranged}, only named ${named}, not found ${missing}.`,
    hidden: (count: number): string => `${count} conditions cannot be shown by any document: they need a conversation.`,
    page: 'page',
    paragraph: 'paragraph',
    line: 'line',
    more: (count: number): string => (count === 1 ? 'and 1 more passage' : `and ${count} more passages`),
    passed: 'Everything you asked for is there.',
    failed: (count: number): string =>
      count === 1
        ? '1 thing you asked for is not there as it should be:'
        : `${count} things you asked for are not there as they should be:`,
    needed: (state: string, needed: string): string => `${state}, needed: ${needed}`,
    back: (state: string, before: string): string => `${state}, before: ${before}`,
    over: 'the exception has ended',
    excepted: (reason: string, until: string): string => `excepted up to ${until}: ${reason}`,
    overdue: 'These documents should have been looked at again by now:',
    by: 'by',
    limits: 'Peil reads what is written. Whether it happens, only the people it is about can tell.',
    condition: 'Condition',
    state: 'On paper',
    where: 'Where',
    todo: 'What would make it arranged',
  },
} as const;

export type CheckWords = (typeof WORDS)['nl' | 'en'];

/** A place in words: notitie.md:12, or nota.pdf, bladzijde 3. */
export function placeText(at: { file: string; line?: number; page?: number; paragraph?: number }, words: CheckWords): string {
  if (at.line !== undefined) return `${at.file}:${at.line}`;
  if (at.page !== undefined) return `${at.file}, ${words.page} ${at.page}`;
  return at.paragraph === undefined ? at.file : `${at.file}, ${words.paragraph} ${at.paragraph}`;
}
