/** The words around perspectives and their differences. The same in every format. */
export const PERSPECTIVES = {
  nl: {
    how: 'Elk perspectief telt één keer, hoeveel mensen er ook in zitten. Een verschil is geen fout: het is een reden om te praten.', caption: 'Niveau per aspect en perspectief, van 0 tot 4', aspect: 'Aspect', together: 'samen getoond, zodat niemand te herkennen is',
    people: (n: number): string => (n === 1 ? '1 mens' : `${n} mensen`), agree: 'Nergens liggen twee perspectieven een niveau of meer uit elkaar.', gaps: 'Waar perspectieven een niveau of meer verschillen', gapsHow: 'Bovenaan staat waar ervaringsdeskundigen iets lager zien dan wie leiding geeft.',
    between: (low: number, high: number): string => `onderling ${low} tot ${high}`, wide: 'ook onderling ver uit elkaar', gap: (by: string): string => `Verschil: ${by} niveau.`, expertsLower: 'Ervaringsdeskundigen zien dit lager.',
    contradictions: 'Antwoorden die niet bij elkaar passen', 'later-done': 'Wat later komt, staat hoger dan wat eerst moet:', 'numbers-ahead': 'De aantallen groeien, maar de steun blijft achter:', at: 'op niveau',
  },
  en: {
    how: 'Each perspective counts once, however many people it holds. A difference is no mistake: it is a reason to talk.', caption: 'Level per aspect and perspective, from 0 to 4', aspect: 'Aspect', together: 'shown together, so that nobody can be recognised',
    people: (n: number): string => (n === 1 ? '1 person' : `${n} people`), agree: 'Nowhere do two perspectives lie a level or more apart.', gaps: 'Where perspectives differ by a level or more', gapsHow: 'First comes what experts by experience see lower than those who lead.',
    between: (low: number, high: number): string => `among themselves ${low} to ${high}`, wide: 'far apart among themselves too', gap: (by: string): string => `Difference: ${by} levels.`, expertsLower: 'Experts by experience see this lower.',
    contradictions: 'Answers that do not fit together', 'later-done': 'What comes later is higher than what has to come first:', 'numbers-ahead': 'The numbers grow but the support stays behind:', at: 'at level',
  },
} as const;
