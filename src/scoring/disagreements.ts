import type { Disagreement, Opinion } from '../model/assessment.ts';
import type { LeanInstrument } from '../model/instrument.ts';
import type { Voices } from '../model/voices.ts';
import { isOfExperts, valueOf, viewsOn } from './combine-views.ts';

/** A third of a level is no exact number. */
const BIT = 1e-9;

/**
 * Questions on which perspectives lie at least the agreed gap apart: findings, never averaged away. First where people
 * who work with own experience see it lower than those who lead, then the widest, then the order of the questionnaire.
 */
export function disagreements(instrument: LeanInstrument, voices: Voices): Disagreement[] {
  const least = instrument.rules.voices.gap.value - BIT;
  const leaders = instrument.profile.voices?.management ?? [];
  const found: Disagreement[] = [];
  for (const item of instrument.items.keys()) {
    const opinions = viewsOn(item, voices).flatMap(({ perspective, view }): Opinion[] => {
      const { value } = valueOf(view);
      return value === undefined ? [] : [{ perspective, view, level: value * 4 }];
    });
    const experts = opinions.filter(({ perspective }) => isOfExperts(perspective, instrument) !== 'no');
    const leading = opinions.filter(({ perspective }) => [...perspective.roles.keys()].every((role) => leaders.includes(role)));
    const telling = between(item, 'experts-lower', lowest(experts), highest(leading));
    const widest = between(item, 'between', lowest(opinions), highest(opinions));
    const finding = telling !== undefined && telling.gap >= least ? telling : widest;
    if (finding !== undefined && finding.gap >= least) found.push(finding);
  }
  const rank = ({ kind }: Disagreement): number => (kind === 'experts-lower' ? 0 : 1);
  return found.sort((a, b) => rank(a) - rank(b) || b.gap - a.gap);
}

function between(
  item: string,
  kind: Disagreement['kind'],
  lower: Opinion | undefined,
  higher: Opinion | undefined,
): Disagreement | undefined {
  return lower === undefined || higher === undefined ? undefined : { item, kind, gap: higher.level - lower.level, lower, higher };
}

/** Of equals the first: perspectives stand in the order of the roles. */
function lowest(opinions: readonly Opinion[]): Opinion | undefined {
  return opinions.reduce<Opinion | undefined>(
    (best, opinion) => (best === undefined || opinion.level < best.level ? opinion : best),
    undefined,
  );
}

function highest(opinions: readonly Opinion[]): Opinion | undefined {
  return opinions.reduce<Opinion | undefined>(
    (best, opinion) => (best === undefined || opinion.level > best.level ? opinion : best),
    undefined,
  );
}
