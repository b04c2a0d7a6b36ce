import type { Instrument, InstrumentData, Item, LeanData, LeanItem } from '../model/instrument.ts';

/** The data of an instrument without its look-ups. */
export function wholeOf({
  profile,
  digest,
  blocks,
  frameworks,
  prerequisites,
  actions,
  roles,
  tensions,
  terms,
  rules,
}: Instrument): InstrumentData {
  return { profile, digest, blocks, frameworks, prerequisites, actions, roles, tensions, terms, rules };
}

/** The same without the long texts. */
export function leanOf(instrument: Instrument): LeanData {
  const whole = wholeOf(instrument);
  return {
    ...whole,
    terms: [],
    roles: whole.roles.map(({ short: _short, ...role }) => role),
    blocks: whole.blocks.map((block) => ({
      ...block,
      questions: block.questions.map((question) => ({
        ...question,
        items: question.items.map((item) => leanItem(item, item.id === whole.profile['phase-item'])),
      })),
    })),
    frameworks: whole.frameworks.map((framework) => ({
      ...framework,
      groups: framework.groups.map((group) => ({
        ...group,
        // What does not hold for this profile is never scored.
        conditions: group.conditions
          .filter((condition) => condition.profiles.includes(whole.profile.profile))
          .map(({ met: _met, pitfall: _pitfall, practice: _practice, ...condition }) => condition),
      })),
    })),
    prerequisites: whole.prerequisites.map(({ why: _why, source: _source, ...prerequisite }) => prerequisite),
  };
}

function leanItem(
  { why: _why, anchors: _anchors, examples: _examples, hint: _hint, choices, figures, ...item }: Item,
  named: boolean,
): LeanItem {
  return {
    ...item,
    ...(choices === undefined ? {} : { choices: named ? choices : choices.map(({ id }) => ({ id })) }),
    ...(figures === undefined ? {} : { figures: figures.map(({ id }) => ({ id })) }),
  };
}
