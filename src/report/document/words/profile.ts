/** The words around the figures per aspect, per group and of the foundation. The same in every format. */
export const PROFILE = {
  nl: {
    how: 'Een niveau zegt hoe stevig iets in de organisatie staat. De balken laten ook zien wat nog niet zeker is.',
    ladder: ['niets geregeld', 'af en toe, door één persoon', 'voor een deel afgesproken of geprobeerd', 'vast geregeld, met uren en geld', 'geborgd, samen met ervaringsdeskundigen'],
    aspect: 'Aspect', aspects: 'Niveau per aspect, van 0 tot 4',
    two: 'Dit zijn dezelfde antwoorden, bekeken met twee sets voorwaarden. De twee tellen we niet bij elkaar op: ze zijn voor een ander doel geschreven.', group: 'Groep', groups: 'Niveau per groep, van 0 tot 4:',
    silent: 'Zonder balk, omdat er niets te vragen valt:', total: "'Alles samen' staat achteraan, omdat het het minst zegt.",
    lowest: 'Hier telt het laagste deel, niet het gemiddelde: een huis staat zo stevig als het zwakste deel van zijn fundament.', line: (level: number): string => `De streepjeslijn staat op niveau ${level}. Daaronder adviseert Peil nog geen start of groei.`,
    part: 'Deel', foundation: 'Niveau van elk deel van het fundament', safety: 'Veiligheid en steun voor ervaringsdeskundigen', safetyWhy: 'Deze voorwaarden beschermen wie met eigen ervaring werkt of gaat werken. Wat hier laag staat, gaat voor op groei.',
  },
  en: {
    how: 'A level says how firmly something stands in the organisation. The bars also show what is not certain yet.',
    ladder: ['nothing arranged', 'now and then, by one person', 'agreed or tried in part', 'arranged for good, with hours and money', 'secured, together with experts by experience'],
    aspect: 'Aspect', aspects: 'Level per aspect, from 0 to 4',
    two: 'These are the same answers, looked at with two sets of conditions. The two are not added up: they were written for different aims.', group: 'Group', groups: 'Level per group, from 0 to 4:',
    silent: 'Without a bar, because there is nothing to ask:', total: "'All together' stands last because it says least.",
    lowest: 'Here the lowest part counts, not the mean: a house stands as firm as the weakest part of its foundation.', line: (level: number): string => `The dashed line is at level ${level}. Below it Peil does not advise to start or grow yet.`,
    part: 'Part', foundation: 'Level of each part of the foundation', safety: 'Safety and support for experts by experience', safetyWhy: 'These conditions protect those who work, or will work, with their own experience. What is low here comes before growth.',
  },
} as const;
