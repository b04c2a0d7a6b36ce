import type { RulesFile } from '../model/generated/rules.ts';
import type { Instrument, Phase, Role, Switch, Tension, Term } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import { entry, type Explanation, listing, point, section, text } from './explanation.ts';
import { titled } from './explain-links.ts';

/** Two demands that pull apart; shown, never scored. */
export function explainTension(instrument: Instrument, tension: Tension, lang: Lang): Explanation {
  const t = WORDS[lang];
  const side = (part: Tension['a']) => [text(part.text[lang]), text(`${t.source}: ${part.source}`), ...titled(instrument, part.refs, lang)];
  return {
    id: tension.id,
    what: t.tension,
    title: tension.title[lang],
    sections: [
      ...section(t.oneSide, side(tension.a)),
      ...section(t.otherSide, side(tension.b)),
      ...section(t.talk, [text(tension.question[lang])]),
      ...section(t.show, [text(tension.show[lang])]),
    ],
  };
}

/** Who answers, and which questions. */
export function explainRole(instrument: Instrument, role: Role, lang: Lang): Explanation {
  const t = WORDS[lang];
  return {
    id: role.id,
    what: t.role,
    title: `${role.title[lang]}. ${role.remark[lang]}`,
    sections: [
      ...section(t.shown, [
        role.vulnerable === true ? text(t.vulnerable) : undefined,
        role.anonymous === true ? text(t.anonymous) : undefined,
      ]),
      ...section(`${t.lead} (${role.lead.length})`, titled(instrument, role.lead, lang)),
      ...section(`${t.check} (${role.check.length})`, titled(instrument, role.check, lang)),
    ],
  };
}

/** One of the seven steps by which advice is ordered. */
export function explainStep(instrument: Instrument, step: RulesFile['steps'][number], lang: Lang): Explanation {
  const t = WORDS[lang];
  const actions = instrument.actions.filter((action) => action.step === step.step);
  return {
    id: `${t.step} ${step.step}`,
    what: t.steps,
    title: step.title[lang],
    sections: [
      ...section(t.why, [text(step.why[lang])]),
      ...listing(
        `${t.advice} (${actions.length})`,
        actions.map((action) => entry(action.id, action.title[lang])),
      ),
      ...section(t.order, [text(t.orderText)]),
    ],
  };
}

/** A phase of the work, with the conditions that tell of it. */
export function explainPhase(instrument: Instrument, phase: Phase, lang: Lang): Explanation {
  const t = WORDS[lang];
  const level = instrument.rules.scoring['phase-level'];
  return {
    id: phase.id,
    what: t.phase,
    title: phase.title[lang],
    sections: [
      ...section(t.phaseWhen, [text(`${t.phaseText(level.value)} ${level.why[lang]}`)]),
      ...listing(t.conditions, titled(instrument, phase.conditions, lang)),
    ],
  };
}

/** A yes-no question about the situation, with what it turns off. */
export function explainSwitch(instrument: Instrument, switched: Switch, lang: Lang): Explanation {
  const t = WORDS[lang];
  return {
    id: switched.id,
    what: t.switch,
    title: switched.question[lang],
    sections: [
      ...section(t.off, titled(instrument, switched.off ?? [], lang)),
      ...section(t.why, [switched['off-reason'] === undefined ? undefined : text(switched['off-reason'][lang])]),
      ...section(t.notKnown, [text(t.notKnownText)]),
    ],
  };
}

/** The foundation and its gate. */
export function explainGate(instrument: Instrument, lang: Lang): Explanation {
  const t = WORDS[lang];
  const level = instrument.rules.scoring['gate-level'];
  return {
    id: t.gate,
    what: t.gateWhat,
    title: t.gateTitle(level.value, instrument.profile['speaks-of']?.growth[lang] ?? t.gateWaits),
    sections: [
      ...listing(t.foundation, titled(instrument, instrument.profile.foundation, lang)),
      ...section(t.why, [text(level.why[lang])]),
    ],
  };
}

/** A word from the glossary. */
export function explainTerm(term: Term, lang: Lang): Explanation {
  const t = WORDS[lang];
  const other = lang === 'nl' ? term.en.term : term.nl.term;
  return {
    id: term[lang].term,
    what: other === term[lang].term ? t.word : `${t.word} · ${t.otherLanguage}: ${other}`,
    title: term[lang].meaning,
    sections: [
      ...section(t.also, (term.also ?? []).map(point)),
      ...section(t.source, [term.source === undefined ? undefined : text(term.source)]),
    ],
  };
}

const WORDS = {
  nl: {
    tension: 'spanning: twee eisen die aan elkaar trekken, zonder score',
    source: 'Bron',
    oneSide: 'De ene kant',
    otherSide: 'De andere kant',
    talk: 'Om samen over te praten',
    show: 'Wat Peil ermee doet',
    role: 'rol',
    shown: 'Wie wat te zien krijgt',
    vulnerable: 'Mensen in een kwetsbare positie: minder dan drie van hen worden nooit apart getoond.',
    anonymous: 'Antwoorden van deze rol worden nooit per persoon getoond.',
    lead: 'Antwoordt als eerste op',
    check: 'Kijkt mee bij',
    step: 'stap',
    steps: 'een van de zeven stappen waarin adviezen staan',
    why: 'Waarom',
    advice: 'Adviezen',
    order: 'Volgorde binnen de stap',
    orderText:
      'Gat × gewicht × (1 + wat erop wacht) × hoeveel bronnen het vragen. Wat eerst moet, staat altijd eerder. Met een rapport erbij zie je de getallen.',
    phase: 'fase',
    phaseWhen: 'Wanneer het werk in deze fase ligt',
    phaseText: (level: number): string => `Dit is de eerste fase waarvan de voorwaarden gemiddeld nog onder niveau ${level} staan.`,
    conditions: 'Voorwaarden die iets zeggen over deze fase',
    switch: "vraag over de situatie; kies 'ja', 'nee' of 'weet niet'",
    off: "Dit vervalt bij 'nee'",
    notKnown: 'Weet je het niet?',
    notKnownText: 'Dan blijft alles gelden.',
    gate: 'poort',
    gateWhat: 'het fundament en zijn poort',
    gateWaits: 'start, werving, streefcijfers of brede scholing',
    gateTitle: (level: number, waits: string): string =>
      `Het laagste deel van het fundament beslist, niet het gemiddelde. Staat dat onder niveau ${level}, dan is de poort dicht. Peil adviseert dan geen ${waits}.`,
    foundation: 'Het fundament',
    word: 'woord',
    otherLanguage: 'Engels',
    also: 'Ook wel',
  },
  en: {
    tension: 'tension: two demands that pull apart, never scored',
    source: 'Source',
    oneSide: 'One side',
    otherSide: 'The other side',
    talk: 'To talk about together',
    show: 'What Peil does with it',
    role: 'role',
    shown: 'Who gets to see what',
    vulnerable: 'People in a vulnerable position: fewer than three of them are never shown apart.',
    anonymous: 'Answers of this role are never shown per person.',
    lead: 'Answers first',
    check: 'Gives a second view on',
    step: 'step',
    steps: 'one of the seven steps in which advice stands',
    why: 'Why',
    advice: 'Advice',
    order: 'Order inside the step',
    orderText:
      'Gap × weight × (1 + what waits for it) × how many sources ask for it. What must come first always stands earlier. Add a report to see the figures.',
    phase: 'phase',
    phaseWhen: 'When the work lies in this phase',
    phaseText: (level: number): string => `This is the first phase whose conditions are on average still below level ${level}.`,
    conditions: 'Conditions that tell of this phase',
    switch: "question about the situation; choose 'yes', 'no' or 'unknown'",
    off: "What does not apply when the answer is 'no'",
    notKnown: 'Not known?',
    notKnownText: 'Then everything still applies.',
    gate: 'gate',
    gateWhat: 'the foundation and its gate',
    gateWaits: 'start, recruitment, target figures or broad training',
    gateTitle: (level: number, waits: string): string =>
      `The lowest part of the foundation decides, not the mean. When it is below level ${level}, the gate is closed. Peil then advises no ${waits}.`,
    foundation: 'The foundation',
    word: 'word',
    otherLanguage: 'Dutch',
    also: 'Also',
  },
} as const;
