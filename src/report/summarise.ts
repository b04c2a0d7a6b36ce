import type { ReportGate, ReportPhase, ReportSummary } from '../model/generated/report.ts';
import { type Outcome, round, titleOf } from './context.ts';
import type { Text } from '../model/text.ts';
import { GROWTH, levelText } from './words.ts';

/** Phase, gate and three sentences that a board member understands. */
export function summarise(outcome: Outcome): ReportSummary {
  const named = phase(outcome);
  return {
    ...(named === undefined ? {} : { phase: named }),
    gate: gate(outcome),
    lines: [knownLine(outcome), foundationLine(outcome), nextLine(outcome)],
  };
}

function phase({ instrument, answers, assessment, lang }: Outcome): ReportPhase | undefined {
  const phases = instrument.profile.phases;
  if (phases === undefined) return undefined;
  const found = phases.find((candidate) => candidate.id === assessment.phase.phase);
  const item = instrument.profile['phase-item'];
  const chosen = item === undefined ? undefined : answers.recorded.get(item)?.choices[0];
  const own = item === undefined ? undefined : instrument.items.get(item)?.choices?.find((choice) => choice.id === chosen);
  const limited = assessment.gate.state === 'closed' && found !== undefined;
  return {
    ...(found === undefined ? {} : { id: found.id }),
    title: found?.title[lang] ?? { nl: 'nog niet te zeggen', en: 'cannot be told yet' }[lang],
    ...(own?.[lang] === undefined ? {} : { own: own[lang] }),
    why: {
      nl:
        found === undefined
          ? 'Er zijn te weinig antwoorden om een fase te noemen.'
          : limited
            ? 'Het fundament is nog laag. Daarom ligt het werk nu bij het draagvlak.'
            : 'Dit is de eerste fase waarvan het werk nog niet half gedaan is.',
      en:
        found === undefined
          ? 'There are too few answers to name a phase.'
          : limited
            ? 'The foundation is still low. That is why the work now lies with support.'
            : 'This is the first phase of which the work is not yet half done.',
    }[lang],
  };
}

function gate({ instrument, assessment, lang }: Outcome): ReportGate {
  const { state, lowest, uncertain } = assessment.gate;
  const needed = instrument.rules.scoring['gate-level'].value;
  const title = lowest === undefined ? '' : titleOf(instrument, lowest.id, lang).replace(/[.?]$/, '');
  const level = levelText((lowest?.score ?? 0) * 4, lang);
  const growth = instrument.profile['speaks-of']?.growth ?? GROWTH;
  const why = {
    open: {
      nl: `Het laagste deel van het fundament staat op niveau ${level}. Vanaf niveau ${needed} kan het werk groeien.`,
      en: `The lowest part of the foundation is at level ${level}. From level ${needed} the work can grow.`,
    },
    closed: {
      nl: `Het laagste deel van het fundament, '${title}' (${lowest?.id ?? ''}), staat op niveau ${level}. Onder niveau ${needed} adviseert Peil geen ${growth.nl}.`,
      en: `The lowest part of the foundation, '${title}' (${lowest?.id ?? ''}), is at level ${level}. Below level ${needed} Peil advises no ${growth.en}.`,
    },
    unknown: {
      nl: `Van een deel van het fundament is nog niets bekend. Tot dan adviseert Peil geen ${growth.nl}.`,
      en: `Of a part of the foundation nothing is known yet. Until then Peil advises no ${growth.en}.`,
    },
  }[state][lang];
  return {
    state,
    uncertain,
    why,
    ...(lowest?.score === undefined ? {} : { lowest: lowest.id, level: round(lowest.score * 4) }),
  };
}

const UNKNOWN_FOUNDATION: Text = {
  nl: 'Of het fundament er is, is nog niet te zeggen: zoek dat eerst uit.',
  en: 'Whether the foundation is there cannot be told yet: find that out first.',
};

function knownLine({ assessment, lang }: Outcome): string {
  const items = [...assessment.items.values()].filter((item) => item.applies);
  const answered = items.filter((item) => item.value !== undefined).length;
  const conditions = [...assessment.conditions.values()];
  const scored = conditions.filter((condition) => condition.score !== undefined).length;
  const met = conditions.filter((condition) => condition.status === 'met').length;
  return {
    nl: `Beantwoord met een niveau: ${answered} van de ${items.length} vragen. Daarmee zijn ${scored} voorwaarden te zien; ${met} daarvan ${met === 1 ? 'is' : 'zijn'} op orde.`,
    en: `Answered with a level: ${answered} of ${items.length} questions. They show ${scored} conditions, of which ${met} ${met === 1 ? 'is' : 'are'} met.`,
  }[lang];
}

function foundationLine({ instrument, assessment, lang }: Outcome): string {
  const words = instrument.profile['speaks-of'];
  if (words !== undefined) {
    const { foundation, growth } = words;
    return {
      open: {
        nl: `Het fundament is er: ${foundation.nl} zijn in elk geval afgesproken.`,
        en: `The foundation is there: ${foundation.en} are at least agreed.`,
      },
      closed: {
        nl: `Het fundament is er nog niet: werk eerst aan ${foundation.nl}, en wacht met ${growth.nl}.`,
        en: `The foundation is not there yet: first work on ${foundation.en}, and wait with ${growth.en}.`,
      },
      unknown: UNKNOWN_FOUNDATION,
    }[assessment.gate.state][lang];
  }
  return {
    open: {
      nl: 'Het fundament is er: draagvlak, visie, middelen en een aanspreekpunt zijn in elk geval afgesproken.',
      en: 'The foundation is there: support, vision, means and a contact point are at least agreed.',
    },
    closed: {
      nl: 'Het fundament is er nog niet: werk eerst aan draagvlak, visie en middelen, en wacht met groeien.',
      en: 'The foundation is not there yet: first work on support, vision and means, and wait with growing.',
    },
    unknown: UNKNOWN_FOUNDATION,
  }[assessment.gate.state][lang];
}

function nextLine({ instrument, advice, lang }: Outcome): string {
  const first = advice.entries[0];
  const question = advice.findOut[0];
  if (first !== undefined)
    return {
      nl: `Begin met: ${first.action.title.nl} (${first.action.id}).`,
      en: `Begin with: ${first.action.title.en} (${first.action.id}).`,
    }[lang];
  if (question !== undefined)
    return {
      nl: `Zoek als eerste uit: ${titleOf(instrument, question.item, lang)} (${question.item})`,
      en: `Find out first: ${titleOf(instrument, question.item, lang)} (${question.item})`,
    }[lang];
  return {
    nl: 'Alles staat op zijn doel. Houd het bij en kijk elk jaar samen terug.',
    en: 'Everything is at its target. Keep it up and look back together every year.',
  }[lang];
}
