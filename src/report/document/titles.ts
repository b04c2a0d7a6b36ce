import type { ReportFile } from '../../model/generated/report.ts';
import type { Text } from '../../model/text.ts';

/** The parts of a report that people read, in their order, with the same titles in every format. */
export const SECTIONS = {
  intro: { nl: 'Wat dit is, en wat niet', en: 'What this is, and what it is not' },
  look: { nl: 'In één oogopslag', en: 'In one look' },
  profile: { nl: 'Profiel per aspect', en: 'Profile per aspect' },
  frameworks: { nl: 'Twee kaders naast elkaar', en: 'Two frameworks side by side' },
  foundation: { nl: 'Fundament en veiligheid', en: 'Foundation and safety' },
  perspectives: { nl: 'Wie ziet het anders', en: 'Who sees it differently' },
  policy: { nl: 'Wat jullie zeggen en wat jullie doen', en: 'What you say and what you do' },
  advice: { nl: 'Wat jullie kunnen doen', en: 'What you can do' },
  unknowns: { nl: 'Wat nog niet bekend is', en: 'What is not known yet' },
  tensions: { nl: 'Spanningen en jullie eigen keuze', en: 'Tensions and your own choice' },
  conditions: { nl: 'Alle voorwaarden', en: 'All conditions' },
  method: { nl: 'Hoe de score is gemaakt', en: 'How the score was made' },
  limits: { nl: 'Wat deze uitkomst niet zegt', en: 'What this outcome does not say' },
  change: { nl: 'Wat er is veranderd', en: 'What has changed' },
} as const satisfies Record<string, Text>;

/** The title of a section in this report: one set of conditions does not stand beside another. */
export function sectionTitle(name: SectionName, { language, frameworks }: Pick<ReportFile, 'language' | 'frameworks'>): string {
  return (name === 'frameworks' && frameworks.length === 1 ? ONE_FRAMEWORK : SECTIONS[name])[language];
}

const ONE_FRAMEWORK: Text = { nl: 'Bekeken met één kader', en: 'Seen with one framework' };

export type SectionName = keyof typeof SECTIONS;

/** Words that stand above columns and before texts, the same in every format. */
export const LABELS = {
  nl: {
    level: 'Niveau',
    range: 'Kan zijn',
    answers: 'Antwoorden',
    total: 'Alles samen',
    phase: 'Fase',
    gate: 'Poort',
    own: 'zelf gekozen',
    uncertain: 'nog niet zeker',
    step: 'Stap',
    do: 'Wat je doet',
    reason: 'Waarom',
    first: 'Deze maand',
    who: 'Wie',
    done: 'Klaar als',
    practice: 'Uit de praktijk',
    warning: 'Let op',
    source: 'Bron',
    after: 'Komt na',
    before: 'Gaat voor',
    quick: 'snel te doen',
    held: 'Nog niet doen: dit wacht op het fundament',
    upkeep: 'Houd dit zo',
    findOut: 'Eerst uitzoeken',
    plan: 'De kleinste weg naar',
    at: 'op niveau',
    ask: 'Vraag het aan',
    narrows: 'Maakt zekerder',
    places: (n: number): string => (n === 1 ? '1 plek' : `${n} plekken`),
    condition: 'Voorwaarde',
    status: 'Stand',
    questions: 'Vragen erachter',
    question: 'Vraag',
    answer: 'Antwoord',
    strength: 'Hoe de bron het brengt',
    choiceOnly: 'het niveau zegt alleen of er over de keuze is nagedacht',
  },
  en: {
    level: 'Level',
    range: 'Can be',
    answers: 'Answers',
    total: 'All together',
    phase: 'Phase',
    gate: 'Gate',
    own: 'own choice',
    uncertain: 'not certain yet',
    step: 'Step',
    do: 'What you do',
    reason: 'Why',
    first: 'This month',
    who: 'Who',
    done: 'Done when',
    practice: 'From practice',
    warning: 'Mind',
    source: 'Source',
    after: 'Comes after',
    before: 'Comes before',
    quick: 'quick to do',
    held: 'Not yet: this waits for the foundation',
    upkeep: 'Keep this up',
    findOut: 'Find out first',
    plan: 'The smallest way to',
    at: 'at level',
    ask: 'Ask',
    narrows: 'Makes more certain',
    places: (n: number): string => (n === 1 ? '1 place' : `${n} places`),
    condition: 'Condition',
    status: 'Standing',
    questions: 'Questions behind it',
    question: 'Question',
    answer: 'Answer',
    strength: 'How the source puts it',
    choiceOnly: 'the level only says whether the choice was thought about',
  },
} as const;
