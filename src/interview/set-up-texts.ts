import type { Lang } from '../model/text.ts';

/** What is said and asked before the first question. */
export function setUpWordsOf(lang: Lang): Words {
  return lang === 'nl' ? NL : EN;
}

const NL = {
  title: 'Peil: hoe ver zijn jullie met ervaringskennis en ervaringsdeskundigheid?',
  how: [
    'Je krijgt steeds één vraag. Je kiest het antwoord dat het best bij jullie past.',
    'Kiezen doe je met een toets of met de pijltjes. Daarna druk je op Enter.',
    'Alles is meteen bewaard. Stop gerust: later ga je verder waar je was.',
  ],
  howPlain: 'Kiezen doe je met het cijfer of de letter ervoor. Daarna druk je op Enter.',
  beforehand: (n: number, of: number) => `Vooraf, ${n} van ${of}`,
  role: 'Vanuit welke rol antwoord je?',
  roleGroup: 'Antwoord je met een groep? Kies de rol waar de groep bij hoort.',
  scope: 'Welke vragen wil je langslopen?',
  scopes: {
    role: (n: number) => `De vragen van deze rol (${n})`,
    core: (n: number) => `De korte vorm (${n})`,
    all: (n: number) => `Alle vragen (${n})`,
  },
  scopeAbout: {
    role: 'Waar deze rol zicht op heeft.',
    core: 'Een eerste indruk: het fundament, veiligheid en één vraag per onderwerp.',
    all: 'Dit kost tijd. Stop tussendoor gerust en ga later verder.',
  },
  plainScope: (n: number) => `De korte vorm, in gewone woorden (${n})`,
  plainScopeAbout: 'De vragen waar jij het meest over kunt zeggen.',
  shownWhy: (from: number) =>
    `Antwoorden er minder dan ${from} mensen uit jouw groep? Dan kan iemand raden wat jij zei. Daarom tellen jouw antwoorden dan alleen mee als jij dat goed vindt.`,
  shown: 'Mogen jouw antwoorden dan toch meetellen in het rapport?',
  shownNo: (from: number) => `Dit is altijd goed. In een groep van ${from} of meer tellen jouw antwoorden gewoon mee.`,
  shownYes: 'Ook als iemand dan kan raden wat jij zei.',
};

type Words = typeof NL;

const EN: Words = {
  title: 'Peil: how far are you with lived-experience knowledge and expertise?',
  how: [
    'You get one question at a time. Choose the answer that fits you best.',
    'You choose with a key or with the arrows. Then you press Enter.',
    'Everything is saved at once. Stop any time: you go on later where you were.',
  ],
  howPlain: 'You choose with the figure or letter before it. Then you press Enter.',
  beforehand: (n, of) => `Beforehand, ${n} of ${of}`,
  role: 'From which role do you answer?',
  roleGroup: 'Answering as a group? Choose the role that the group belongs to.',
  scope: 'Which questions do you want to go through?',
  scopes: { role: (n) => `The questions of this role (${n})`, core: (n) => `The short form (${n})`, all: (n) => `All questions (${n})` },
  scopeAbout: {
    role: 'What this role can see.',
    core: 'A first impression: the foundation, safety and one question for each subject.',
    all: 'This takes time. Feel free to stop in between and go on later.',
  },
  plainScope: (n) => `The short form, in plain words (${n})`,
  plainScopeAbout: 'The questions that you can say most about.',
  shownWhy: (from) =>
    `If fewer than ${from} people of your group answer, somebody could guess what you said. So then your answers count only if you agree.`,
  shown: 'May your answers still count in the report then?',
  shownNo: (from) => `This is always fine. In a group of ${from} or more your answers count as usual.`,
  shownYes: 'Even if somebody could then guess what you said.',
};
