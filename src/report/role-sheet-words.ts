import type { Lang } from '../model/text.ts';

interface RoleSheetWords {
  readonly title: string;
  readonly page: (page: number, of: number) => string;
  readonly how: readonly string[];
  readonly unseen: string;
  readonly unknown: string;
  readonly notApplicable: string;
  readonly example: string;
  readonly number: string;
}

/** Texts of the sheets that people fill in on paper. */
export const ROLE_SHEET_WORDS: Readonly<Record<Lang, RoleSheetWords>> = {
  nl: {
    title: 'Vragen voor',
    page: (page, of) => `blad ${page} van ${of}`,
    how: [
      'Kruis bij elke vraag de zin aan die nu het best past. Er is geen goed of fout antwoord.',
      'Weet je het niet? Kruis dat aan. Je mag ook een vraag overslaan, of stoppen.',
      'Het gaat over de organisatie. Je hoeft niets over jezelf te vertellen. Schrijf geen namen op.',
    ],
    unseen:
      'In het rapport staat niet wat jij apart antwoordde. Je antwoord telt mee in een groep. Is de groep te klein? Dan telt het alleen mee als jij dat goed vindt: [ ] ja, dat mag.',
    unknown: 'Dat weet ik niet.',
    notApplicable: 'Dat is er niet.',
    example: 'Een voorbeeld',
    number: 'Vraag',
  },
  en: {
    title: 'Questions for',
    page: (page, of) => `sheet ${page} of ${of}`,
    how: [
      'For each question tick the sentence that fits best now. There is no right or wrong answer.',
      'You do not know? Tick that. You may also skip a question, or stop.',
      'It is about the organisation. You need not tell anything about yourself. Write down no names.',
    ],
    unseen:
      'The report does not tell what you answered by yourself. Your answer counts in a group. Is the group too small? Then it counts only if you agree: [ ] yes, you may.',
    unknown: 'I do not know.',
    notApplicable: 'That is not there.',
    example: 'An example',
    number: 'Question',
  },
};
