import type { Instrument, InstrumentData, LeanData } from '../model/instrument.ts';

/** The data of an instrument without its look-ups. */
export function wholeOf({ profile, digest, blocks, frameworks, prerequisites, actions, roles, tensions, terms, rules }: Instrument): InstrumentData {
  return { profile, digest, blocks, frameworks, prerequisites, actions, roles, tensions, terms, rules };
}

/** The same without the long texts. */
export function leanOf(instrument: Instrument): LeanData {
  const whole = wholeOf(instrument);
  return {
    ...whole,
    terms: [],
    blocks: whole.blocks.map((block) => ({
      ...block,
      questions: block.questions.map((question) => ({
        ...question,
        items: question.items.map(({ why: _why, anchors: _anchors, examples: _examples, hint: _hint, ...item }) => item),
      })),
    })),
    frameworks: whole.frameworks.map((framework) => ({
      ...framework,
      groups: framework.groups.map((group) => ({
        ...group,
        conditions: group.conditions.map(({ met: _met, pitfall: _pitfall, practice: _practice, ...condition }) => condition),
      })),
    })),
    prerequisites: whole.prerequisites.map(({ why: _why, source: _source, ...prerequisite }) => prerequisite),
  };
}
