import type { Lang } from '../model/text.ts';

interface AgendaWords {
  readonly title: string;
  readonly minutes: string;
  readonly rules: string;
  readonly open: string;
  readonly openText: string;
  readonly close: string;
  readonly closeText: string;
  readonly parked: string;
  readonly expertsLower: string;
  readonly between: string;
  readonly contradiction: string;
  readonly tension: string;
  readonly example: string;
  readonly unknown: string;
  readonly askParked: string;
  readonly askExperts: string;
  readonly askBetween: string;
  readonly askLater: string;
  readonly askNumbers: string;
  readonly askExample: string;
  readonly askUnknown: string;
  readonly level: string;
  readonly people: (n: number) => string;
  readonly spread: (lowest: number, highest: number) => string;
  readonly wide: string;
  readonly source: string;
  readonly oneSide: string;
  readonly otherSide: string;
  readonly ask: string;
  readonly chosen: string;
  readonly positions: Readonly<Record<'a' | 'b' | 'both' | 'not-yet', string>>;
  readonly well: string;
  readonly quiet: string;
  readonly missing: (who: string) => string;
}

/** Texts of the agenda. The questions take no side. */
export const AGENDA_WORDS: Readonly<Record<Lang, AgendaWords>> = {
  nl: {
    title: 'Gespreksagenda',
    minutes: 'minuten',
    rules:
      'Vooraf: de niveaus gaan over de organisatie, niet over mensen. Niemand hoeft iets over zichzelf te vertellen of een antwoord uit te leggen.',
    open: 'Beginnen',
    openText: 'Ieder noemt in één zin wat opvalt. Nog niet bespreken.',
    close: 'Afspreken',
    closeText: 'Wie doet wat, en wanneer? Wat vragen we nog aan wie er nu niet bij is?',
    parked: 'Geparkeerd in het groepsgesprek',
    askParked: 'Wat hebben jullie nodig om hier samen iets over te zeggen?',
    expertsLower: 'Ervaringsdeskundigen zien dit lager',
    between: 'Dit wordt verschillend gezien',
    contradiction: 'Deze antwoorden passen nog niet bij elkaar',
    tension: 'Een spanning',
    example: 'Een hoog niveau, nog zonder voorbeeld',
    unknown: 'Wat we nog niet weten',
    askExperts: 'Wat merken ervaringsdeskundigen hiervan in het werk? En waar kijken de anderen naar?',
    askBetween: 'Waar let ieder op bij deze vraag? Welk voorbeeld hoort bij welk niveau?',
    askLater: 'Hoe gaan deze twee bij jullie samen? Wat is er al, en wat nog niet?',
    askNumbers: 'Hoe gaan groei en steun bij jullie samen op? Wat komt eerst?',
    askExample: 'Welk voorbeeld laat dit zien? Of past een ander niveau beter?',
    askUnknown: 'Wie kan dit weten? Wie vraagt het na?',
    level: 'niveau',
    people: (n) => (n === 1 ? '1 persoon' : `${n} mensen`),
    spread: (lowest, highest) => `van ${lowest} tot ${highest}`,
    wide: 'onderling ver uiteen',
    source: 'Bron',
    oneSide: 'Aan de ene kant',
    otherSide: 'Aan de andere kant',
    ask: 'Vraag het aan',
    chosen: 'Eerder gekozen',
    positions: { a: 'dichter bij de ene kant', b: 'dichter bij de andere kant', both: 'allebei', 'not-yet': 'nog niet gekozen' },
    well: 'Wat goed gaat',
    quiet: 'Er zijn geen verschillen, tegenstellingen of open vragen gevonden. Vertel elkaar wat goed gaat, en hoe dat zo blijft.',
    missing: (who) => `Wie antwoordde maar nog niet te horen is: ${who}.`,
  },
  en: {
    title: 'Agenda for the conversation',
    minutes: 'minutes',
    rules:
      'Beforehand: the levels are about the organisation, not about people. Nobody has to tell anything about themselves or explain an answer.',
    open: 'Begin',
    openText: 'Everyone says in one sentence what stands out. No discussion yet.',
    close: 'Agree',
    closeText: 'Who does what, and when? What do we still ask those who are not here now?',
    parked: 'Parked in the group session',
    askParked: 'What do you need to say something about this together?',
    expertsLower: 'Experts by experience see this lower',
    between: 'This is seen differently',
    contradiction: 'These answers do not fit together yet',
    tension: 'A tension',
    example: 'A high level, still without an example',
    unknown: 'What we do not know yet',
    askExperts: 'What do experts by experience notice of this in the work? And what do the others look at?',
    askBetween: 'What does each of you look at in this question? Which example belongs to which level?',
    askLater: 'How do these two go together here? What is there already, and what is not?',
    askNumbers: 'How do growth and support keep pace here? What comes first?',
    askExample: 'Which example shows this? Or does another level fit better?',
    askUnknown: 'Who can know this? Who will ask?',
    level: 'level',
    people: (n) => (n === 1 ? '1 person' : `${n} people`),
    spread: (lowest, highest) => `from ${lowest} to ${highest}`,
    wide: 'far apart among themselves',
    source: 'Source',
    oneSide: 'On the one side',
    otherSide: 'On the other side',
    ask: 'Ask',
    chosen: 'Chosen before',
    positions: { a: 'closer to the one side', b: 'closer to the other side', both: 'both', 'not-yet': 'not chosen yet' },
    well: 'What goes well',
    quiet: 'No differences, contradictions or open questions were found. Tell each other what goes well, and how to keep it so.',
    missing: (who) => `Who answered but cannot be heard yet: ${who}.`,
  },
};
