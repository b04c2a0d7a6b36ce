/** The words around what changed. The same in every format. */
export const CHANGE = {
  nl: {
    how: 'Een verschil is pas zeker als de twee bandbreedtes niet over elkaar heen vallen. Peil vergelijkt een organisatie alleen met zichzelf.',
    earlier: 'eerder',
    now: 'nu',
    caption: 'Niveau per aspect en groep, toen en nu',
    what: 'Aspect of groep',
    difference: 'Verschil met',
    statuses: 'Voorwaarden die anders staan dan de vorige keer',
    none: 'Geen enkele voorwaarde staat anders.',
  },
  en: {
    how: 'A difference is certain only when the two ranges do not overlap. Peil compares an organisation only with itself.',
    earlier: 'before',
    now: 'now',
    caption: 'Level per aspect and group, then and now',
    what: 'Aspect or group',
    difference: 'Difference with',
    statuses: 'Conditions that stand otherwise than last time',
    none: 'No condition stands otherwise.',
  },
} as const;
