/** The words around the advice. The same in every format. */
export const ADVICE = {
  nl: {
    how: 'Stap 1 komt eerst, daarna stap 2, enzovoort. Binnen een stap staat bovenaan wat het verst achterloopt, het zwaarst telt en het meeste andere werk mogelijk maakt. Kies samen; niet alles hoeft tegelijk. Elk advies kán helpen: effecten beloven we niet.',
    nothing: 'Er is nu geen advies om iets te doen.', heldWhy: 'Dit is geen nee, maar een nog niet. Eerst moet het fundament er zijn.',
    findOut: 'Op deze vragen is nog geen antwoord.', below: 'Ze staan hieronder, met wie het kan weten.', more: 'Hoe dit advies zijn plek kreeg', factors: 'Gewicht van dit advies:', factorNames: '(afstand tot het doel × gewicht van de bron × wat hierop wacht × hoeveel bronnen dit vragen), berekend op', open: 'Dient:',
    rest: (n: number, step: number): string => `Toon ${n === 1 ? 'nog 1 advies' : `nog ${n} adviezen`} van stap ${step}`, show: (n: number): string => (n === 1 ? 'Toon dit advies' : `Toon deze ${n} adviezen`),
    count: (n: number): string => (n === 1 ? '1 advies' : `${n} adviezen`), questions: (n: number): string => (n === 1 ? '1 vraag' : `${n} vragen`),
  },
  en: {
    how: 'Step 1 comes first, then step 2, and so on. Within a step that comes first which lags most, counts most and makes most other work possible. Choose together; not everything has to happen at once. Each advice may help: we promise no effects.',
    nothing: 'There is no advice to do anything now.', heldWhy: 'This is not a no but a not yet. The foundation has to be there first.',
    findOut: 'These questions have no answer yet.', below: 'They stand below, with who may know.', more: 'How this advice got its place', factors: 'Weight of this advice:', factorNames: '(distance to the target × weight of the source × what waits for it × how many sources ask for it), worked out on', open: 'Serves:',
    rest: (n: number, step: number): string => `Show ${n === 1 ? '1 more piece' : `${n} more pieces`} of advice of step ${step}`, show: (n: number): string => (n === 1 ? 'Show this advice' : `Show these ${n} pieces of advice`),
    count: (n: number): string => (n === 1 ? '1 piece of advice' : `${n} pieces of advice`), questions: (n: number): string => (n === 1 ? '1 question' : `${n} questions`),
  },
} as const;
