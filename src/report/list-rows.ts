import type { Instrument } from '../model/instrument.ts';
import type { Lang } from '../model/text.ts';
import type { Cell } from './csv.ts';
import { KIND } from './kinds-of-organisation.ts';
import { STRENGTH } from './words.ts';

/** One thing of a list, as programs read it: English keys, texts in one language. */
export type Row = Readonly<Record<string, Cell>>;

export function itemRows(instrument: Instrument, lang: Lang): Row[] {
  return [...instrument.items.values()].map((item) => {
    const question = instrument.questionOf.get(item.id);
    const by = (part: 'lead' | 'check'): string[] => instrument.roles.filter((role) => role[part].includes(item.id)).map((role) => role.id);
    return {
      id: item.id,
      aspect: instrument.blockOf.get(item.id)?.id ?? '',
      'question-id': question?.id ?? '',
      'question-title': question?.title[lang] ?? '',
      question: item.question[lang],
      kind: item.kind,
      core: instrument.profile.core.includes(item.id),
      lead: by('lead'),
      check: by('check'),
      direct: item.evidence.direct,
      partial: item.evidence.partial,
      source: item.source,
    };
  });
}

export function conditionRows(instrument: Instrument, lang: Lang): Row[] {
  const scored = new Set(
    instrument.scored.flatMap((framework) => framework.groups.flatMap((group) => group.conditions.map(({ id }) => id))),
  );
  return instrument.frameworks.flatMap((framework) =>
    framework.groups.flatMap((group) =>
      group.conditions.map((condition) => {
        const links = instrument.links.get(condition.id) ?? [];
        return {
          id: condition.id,
          framework: framework.id,
          group: group.id,
          'group-title': group.title[lang],
          title: condition.title[lang],
          met: condition.met[lang],
          strength: condition.strength,
          'strength-title': STRENGTH[condition.strength][lang],
          profiles: condition.profiles,
          applies: condition.profiles.includes(instrument.profile.profile) && condition.switch !== true,
          scored: scored.has(condition.id) && !instrument.notAskable.has(condition.id),
          direct: links.filter((link) => link.direct).map((link) => link.item),
          partial: links.filter((link) => !link.direct).map((link) => link.item),
          source: condition.source,
        };
      }),
    ),
  );
}

export function adviceRows(instrument: Instrument, lang: Lang): Row[] {
  return instrument.actions.map((action) => ({
    id: action.id,
    kind: action.kind,
    step: action.step,
    title: action.title[lang],
    do: action.do[lang],
    'first-step': action['first-step'][lang],
    who: action.who,
    'done-when': action['done-when'][lang],
    growth: action.growth === true,
    serves: action.serves,
    source: action.source,
  }));
}

export function profileRow(instrument: Instrument, lang: Lang): Row {
  const { profile: id, version, title, core } = instrument.profile;
  return {
    id,
    title: title[lang],
    'kind-title': KIND[id][lang],
    version,
    questions: instrument.items.size,
    core: core.length,
    conditions: instrument.scored.reduce(
      (sum, framework) => sum + framework.groups.reduce((part, group) => part + group.conditions.length, 0),
      0,
    ),
    advice: instrument.actions.length,
    digest: instrument.digest,
  };
}

export function roleRows(instrument: Instrument, lang: Lang): Row[] {
  return instrument.roles.map((role) => ({
    id: role.id,
    title: role.title[lang],
    remark: role.remark[lang],
    vulnerable: role.vulnerable === true,
    anonymous: role.anonymous === true,
    lead: role.lead,
    check: role.check,
  }));
}
