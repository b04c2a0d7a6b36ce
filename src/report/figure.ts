import type { Lang } from '../model/text.ts';

/** A value, weight or sum with at most three decimals, as people write it in this language. */
export function figure(value: number, lang: Lang): string {
  const text = String(Math.round(value * 1000) / 1000);
  return lang === 'nl' ? text.replace('.', ',') : text;
}

/** A range of values, as one figure where it has no width. */
export function rangeText(low: number, high: number, lang: Lang): string {
  return figure(low, lang) === figure(high, lang) ? figure(low, lang) : `${figure(low, lang)} – ${figure(high, lang)}`;
}

/** A share 0–1 as whole per cents. */
export function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
