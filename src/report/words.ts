import type { ConditionStatus, Gate } from '../model/assessment.ts';
import type { Text } from '../model/text.ts';

/** Words that stand in reports. Texts about one question, condition or action are content, not here. */
export const STATUS: Record<ConditionStatus, Text> = {
  met: { nl: 'op orde', en: 'met' },
  'partly-met': { nl: 'deels op orde', en: 'partly met' },
  'not-met': { nl: 'nog niet op orde', en: 'not met yet' },
  unknown: { nl: 'weten jullie niet', en: 'you do not know' },
  'not-asked': { nl: 'niet gevraagd', en: 'not asked' },
  'not-applicable': { nl: 'niet van toepassing', en: 'not applicable' },
  'deliberately-not': { nl: 'bewust niet', en: 'deliberately not' },
  'not-askable': { nl: 'niet te vragen', en: 'cannot be asked' },
};

export const STRENGTH: Record<'explicit' | 'challenge' | 'helpful' | 'practice' | 'context', Text> = {
  explicit: { nl: 'uitdrukkelijk genoemd als voorwaarde of aanbeveling', en: 'named explicitly as a condition or recommendation' },
  challenge: { nl: 'genoemd als knelpunt of risico', en: 'named as a challenge or risk' },
  helpful: { nl: 'genoemd als iets dat helpt', en: 'named as helpful' },
  practice: { nl: 'een voorbeeld uit de praktijk', en: 'an example from practice' },
  context: { nl: 'achtergrond', en: 'context' },
};

export const GATE: Record<Gate['state'], Text> = {
  open: { nl: 'open', en: 'open' },
  closed: { nl: 'nog dicht', en: 'still closed' },
  unknown: { nl: 'nog niet te zeggen', en: 'cannot be told yet' },
};

/** What waits while the gate is closed, where the profile does not say it in words of its own. */
export const GROWTH: Text = { nl: 'start of groei', en: 'start or growth' };

/** A level 0–4 with one decimal, as people write it in this language. */
export function levelText(level: number, lang: 'nl' | 'en'): string {
  const text = (Math.round(level * 10) / 10).toFixed(1);
  return lang === 'nl' ? text.replace('.', ',') : text;
}
