import type { RulesFile } from '../../src/model/generated/rules.ts';

const why = { nl: 'Zo is het afgesproken.', en: 'So it was agreed.' };
const is = (value: number): RulesFile['advice']['target'] => ({ value, why });

function difference(id: string, kind: 'action' | 'quick-win'): RulesFile['says-and-does']['paper-only'] {
  const text = { nl: `Tekst van ${id}.`, en: `Text of ${id}.` };
  return { id, kind, title: text, reason: text, do: text, 'first-step': text, 'done-when': text, warning: text };
}

/**
 * The numbers with which the worked examples are derived. They are repeated here on purpose: whoever changes
 * questionnaires/rules.yaml changes outcomes, not whether the arithmetic is right. A contract test compares the two.
 */
export const SMALL_RULES: RulesFile = {
  peil: 'rules/1',
  scoring: {
    'direct-weight': is(4),
    'partial-weight': is(1),
    'met-from': is(0.625),
    'partly-from': is(0.375),
    'met-needs-direct-level': is(2),
    'coverage-needed': is(0.7),
    'gate-level': is(2),
    'phase-level': is(2),
    'unsupported-from': is(3),
    'unsupported-low': is(2),
  },
  advice: {
    target: is(3),
    'descriptive-target': is(2),
    weights: { explicit: is(3), challenge: is(2), helpful: is(2), practice: is(1), context: is(0) },
    'lejo-weight': is(2),
    'dependants-cap': is(3),
    'second-source': is(0.25),
    'bmc-share': is(0.25),
    'safety-step': is(1),
    'safety-step-without-experts': is(4),
    'find-out-shown': is(10),
    'per-step-shown': is(3),
  },
  voices: { 'shown-from': is(3), 'anonymous-from': is(2), gap: is(1), 'wide-from': is(3) },
  steps: [1, 2, 3, 4, 5, 6, 7].map((step) => ({ step, title: { nl: `Stap ${step}`, en: `Step ${step}` }, why })),
  'says-and-does': {
    'paper-only': difference('SD-1', 'action'),
    'not-written': difference('SD-2', 'quick-win'),
  },
  limits: [{ nl: 'Dit is een hulp bij het gesprek.', en: 'This helps to talk.' }],
};
