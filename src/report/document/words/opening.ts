/** The words of the opening: what a report is, and in one look. The same in every format. */
export const OPENING = {
  nl: {
    is: 'Dit rapport laat zien hoe ver jullie organisatie is met ervaringskennis en ervaringsdeskundigen, en wat een goede volgende stap kan zijn. Alles komt uit de antwoorden van één vragenlijst, bekeken met twee sets voorwaarden: van het Verwey-Jonker Instituut en van DSP-groep. Gebruik het om er samen over te praten.',
    not: 'Het is geen keurmerk, geen rapportcijfer en geen oordeel over mensen. Wat niet gevraagd of niet bekend is, telt niet als nul: dan staat er wat het nog kan zijn.',
    missing: 'Deze mensen hebben geantwoord, maar staan in geen cijfer:',
    limits: 'Lees wat deze uitkomst niet zegt.',
    own: 'Zelf kozen jullie:',
    change: 'Bekijk wat er is veranderd sinds het vorige rapport.',
    asked: (n: number): string => `Van de ${n} vragen:`,
    unsupported: (n: number): string => `Bij ${n} ${n === 1 ? 'antwoord' : 'antwoorden'} op niveau 3 of 4 staat geen voorbeeld.`,
    counts: [
      ['answered', 'met een niveau'],
      ['unknown', 'weten jullie niet'],
      ['unanswered', 'niet beantwoord'],
      ['not-applicable', 'niet van toepassing'],
      ['deliberately-not', 'bewust niet'],
      ['switched-off', 'niet nodig in jullie situatie'],
    ],
  },
  en: {
    is: 'This report shows how far your organisation is with lived-experience knowledge and experts by experience, and what a good next step may be. Everything comes from the answers to one questionnaire, looked at with two sets of conditions: those of the Verwey-Jonker Institute and those of DSP-groep. Use it to talk about it together.',
    not: 'It is no certificate, no mark and no judgement of people. What was not asked or is not known does not count as zero: then it shows what it can still be.',
    missing: 'These people answered, but stand in no figure:',
    limits: 'Read what this outcome does not say.',
    own: 'Your own choice was:',
    change: 'See what has changed since the report before.',
    asked: (n: number): string => `Of the ${n} questions:`,
    unsupported: (n: number): string => `${n} ${n === 1 ? 'answer' : 'answers'} at level 3 or 4 ${n === 1 ? 'has' : 'have'} no example.`,
    counts: [
      ['answered', 'with a level'],
      ['unknown', 'not known'],
      ['unanswered', 'not answered'],
      ['not-applicable', 'not applicable'],
      ['deliberately-not', 'deliberately not'],
      ['switched-off', 'not needed in your situation'],
    ],
  },
} as const;
