/** The words around all conditions and all questions. The same in every format. */
export const CONDITIONS = {
  nl: {
    how: (n: number): string =>
      `Dit zijn alle ${n} voorwaarden die voor jullie soort organisatie gelden, met de vragen waaruit de stand komt.`,
    search: 'Zoek een woord of nummer',
    every: 'alle',
    found: '# van de # voorwaarden',
    caption: 'Alle voorwaarden, per groep',
    hints: 'en als aanwijzing',
    questions: 'Alle vragen en antwoorden',
    unsupported: 'zonder voorbeeld',
    answers: {
      unknown: 'weet niet',
      unanswered: 'niet beantwoord',
      'not-applicable': 'niet van toepassing',
      'deliberately-not': 'bewust niet',
      'switched-off': 'niet nodig in jullie situatie',
    },
  },
  en: {
    how: (n: number): string =>
      `These are all ${n} conditions that hold for your kind of organisation, with the questions from which the standing comes.`,
    search: 'Search a word or number',
    every: 'all',
    found: '# of # conditions',
    caption: 'All conditions, by group',
    hints: 'and as a hint',
    questions: 'All questions and answers',
    unsupported: 'without an example',
    answers: {
      unknown: 'not known',
      unanswered: 'not answered',
      'not-applicable': 'not applicable',
      'deliberately-not': 'deliberately not',
      'switched-off': 'not needed in your situation',
    },
  },
} as const;
