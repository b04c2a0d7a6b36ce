import type { ReportFile } from '../../model/generated/report.ts';
import type { LeanInstrument } from '../../model/instrument.ts';
import type { Lang } from '../../model/text.ts';
import { percent } from '../figure.ts';
import { levelText } from '../words.ts';

/** How the outcome was made, in sentences. The numbers come from the rules; without those at hand they are left out. */
export function methodLines({ instrument: made, frameworks }: ReportFile, instrument: LeanInstrument | undefined, lang: Lang): string[] {
  return [
    ...(instrument === undefined ? [WORDS[lang].elsewhere] : withNumbers(instrument, lang)),
    WORDS[lang].made(made.profile, made.version, made.digest),
    WORDS[lang].check(exampleOf(frameworks)),
  ];
}

/** A condition of this report, to show how it is explained. */
function exampleOf(frameworks: ReportFile['frameworks']): string {
  const ids = frameworks.flatMap(({ groups }) =>
    groups.flatMap(({ conditions }) => conditions.filter(({ low }) => low !== undefined).map(({ id }) => id)),
  );
  return ids.includes('VJ-4.1-b') ? 'VJ-4.1-b' : (ids[0] ?? 'ORG-1a');
}

function withNumbers({ profile, rules: { scoring, advice } }: LeanInstrument, lang: Lang): string[] {
  const t = WORDS[lang];
  const level = (value: number): string => levelText(value * 4, lang);
  return [
    t.answer(scoring['unsupported-from'].value, scoring['unsupported-low'].value),
    t.condition(
      scoring['direct-weight'].value,
      scoring['partial-weight'].value,
      level(scoring['met-from'].value),
      level(scoring['partly-from'].value),
      scoring['met-needs-direct-level'].value,
    ),
    t.group(percent(scoring['coverage-needed'].value)),
    t.gate(scoring['gate-level'].value, profile['speaks-of']?.growth[lang]),
    t.advice(advice.target.value),
  ];
}

const WORDS = {
  nl: {
    answer: (from: number, low: number): string =>
      `Elk antwoord is een niveau van 0 tot 4. Bij niveau ${from} en hoger vraagt Peil een voorbeeld; zonder voorbeeld kan het ook niveau ${low} zijn, en dat is te zien aan de bandbreedte. 'Weet niet' en een lege vraag tellen niet als nul: dan kan het nog alles zijn.`,
    condition: (direct: number, partial: number, met: string, partly: string, least: number): string =>
      `Een voorwaarde krijgt het gewogen gemiddelde van de vragen die er iets over zeggen. Een rechtstreekse vraag weegt ${direct}, een aanwijzing ${partial}. Vanaf niveau ${met} is de voorwaarde op orde, vanaf ${partly} deels op orde. Zij is nooit op orde zolang een rechtstreekse vraag onder niveau ${least} staat.`,
    group: (needed: string): string =>
      `Een groep en een aspect krijgen het gewone gemiddelde van wat een niveau heeft. Is er minder dan ${needed} van de antwoorden, dan staat er geen niveau, alleen wat het kan zijn.`,
    gate: (level: number, growth?: string): string =>
      `Voor het fundament telt het laagste deel. Onder niveau ${level} is de poort dicht. Dan komen er geen adviezen ${growth === undefined ? 'om te beginnen, te werven of groot te scholen' : `over ${growth}`}.`,
    advice: (target: number): string =>
      `De adviezen staan in zeven stappen. Binnen een stap bepaalt een som de volgorde: de afstand tot het doel (niveau ${target}), keer hoe zwaar de bron het brengt, keer wat hierop wacht, keer hoeveel bronnen het vragen. Wat eerst moet, staat altijd voor wat daarna kan.`,
    elsewhere:
      'Dit rapport is gemaakt met een andere versie van de vragen en regels dan die hier aanwezig is. De getallen van die regels staan daarom niet op deze plek.',
    made: (profile: string, version: string, digest: string): string =>
      `Gemaakt met de vragenlijst '${profile}', versie ${version}, inhoud ${digest}. Rapporten met dezelfde inhoud zijn met dezelfde vragen en regels gemaakt.`,
    check: (id: string): string =>
      `Elk cijfer is na te rekenen. 'peil explain ${id} rapport.yaml' laat van elke voorwaarde, groep en elk advies zien hoe het is ontstaan.`,
  },
  en: {
    answer: (from: number, low: number): string =>
      `Each answer is a level from 0 to 4. At level ${from} and above Peil asks for an example; without one it may also be level ${low}, and the range shows it. 'Unknown' and an empty question do not count as zero: then it can still be anything.`,
    condition: (direct: number, partial: number, met: string, partly: string, least: number): string =>
      `A condition gets the weighted mean of the questions that say something about it. A direct question weighs ${direct}, a hint ${partial}. From level ${met} the condition is met, from ${partly} partly met. It is never met while a direct question is below level ${least}.`,
    group: (needed: string): string =>
      `A group and an aspect get the plain mean of what has a level. With less than ${needed} of the answers there is no level, only what it can be.`,
    gate: (level: number, growth?: string): string =>
      `For the foundation the lowest part counts. Below level ${level} the gate is closed. Then there is no advice ${growth === undefined ? 'to start, to recruit or to train at scale' : `on ${growth}`}.`,
    advice: (target: number): string =>
      `The advice stands in seven steps. Within a step a product decides the order: the distance to the target (level ${target}), times how strongly the source puts it, times what waits for it, times how many sources ask for it. What has to come first always stands before what can follow.`,
    elsewhere:
      'This report was made with another version of the questions and rules than the one that is here. That is why the numbers of those rules are not given.',
    made: (profile: string, version: string, digest: string): string =>
      `Made with the questionnaire '${profile}', version ${version}, content ${digest}. Reports with the same content were made with the same questions and rules.`,
    check: (id: string): string =>
      `Every figure can be recomputed. 'peil explain ${id} report.yaml' shows for each condition, group and advice how it came about.`,
  },
} as const;
