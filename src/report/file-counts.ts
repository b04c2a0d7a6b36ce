import type { Lang } from '../model/text.ts';
import type { FileCounts } from './benchmark.ts';

/** How many files there were, and of what kind where not all are of one person: "6 bestanden: 5 van één persoon, 1 samengevoegd". */
export function fileCountWords({ single, merged, group }: FileCounts, lang: Lang): string {
  const total = single + merged + group;
  const all = { nl: total === 1 ? '1 bestand' : `${total} bestanden`, en: total === 1 ? '1 file' : `${total} files` }[lang];
  if (merged + group === 0) return all;
  const parts = [
    ...(single === 0 ? [] : [{ nl: `${single} van één persoon`, en: `${single} of one person` }]),
    ...(merged === 0 ? [] : [{ nl: `${merged} samengevoegd`, en: `${merged} merged` }]),
    ...(group === 0
      ? []
      : [
          {
            nl: group === 1 ? '1 groepsgesprek' : `${group} groepsgesprekken`,
            en: group === 1 ? '1 group session' : `${group} group sessions`,
          },
        ]),
  ];
  return `${all}: ${parts.map((part) => part[lang]).join(', ')}`;
}
