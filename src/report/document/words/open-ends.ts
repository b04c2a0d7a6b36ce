/** The words around what is not known and around tensions. The same in every format. */
export const OPEN_ENDS = {
  nl: {
    unknowns:
      'Wat niet bekend is, is geen nul. Bovenaan staan de vragen waarvan het antwoord op de meeste plekken van dit rapport iets zekerder maakt.',
    none: 'Op elke vraag die voor jullie geldt, is een antwoord.',
    caption: 'Vragen zonder antwoord, met wie het kan weten',
    state: { unknown: 'weet niet', unanswered: 'niet beantwoord' },
    tensions:
      'Hier trekken twee goede dingen aan elkaar. Er is geen goed antwoord en het telt niet mee in een score. Wat hebben jullie gekozen, en weten jullie nog waarom?',
    own: 'Wat jullie hebben geantwoord',
    position: {
      a: 'Jullie keuze: meer naar het eerste',
      b: 'Jullie keuze: meer naar het tweede',
      both: 'Jullie keuze: allebei, bijvoorbeeld per rol',
      'not-yet': 'Jullie hebben hier nog niet gekozen',
    },
  },
  en: {
    unknowns:
      'What is not known is not zero. First come the questions of which the answer makes something more certain in most places of this report.',
    none: 'Every question that holds for you has an answer.',
    caption: 'Questions without an answer, with who may know',
    state: { unknown: 'not known', unanswered: 'not answered' },
    tensions:
      'Here two good things pull at each other. There is no right answer and it does not count in a score. What did you choose, and do you still know why?',
    own: 'What you answered',
    position: {
      a: 'Your choice: closer to the first',
      b: 'Your choice: closer to the second',
      both: 'Your choice: both, for example by role',
      'not-yet': 'You have not chosen here yet',
    },
  },
} as const;
