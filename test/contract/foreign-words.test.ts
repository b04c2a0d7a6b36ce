import { describe, expect, it } from 'vitest';
import { advise } from '../../src/advice/advise.ts';
import { questionsOf } from '../../src/interview/interview.ts';
import { groupWordsOf } from '../../src/interview/group/group-texts.ts';
import { wordsOf } from '../../src/interview/texts.ts';
import type { YesNo } from '../../src/model/answer.ts';
import type { ReportFile } from '../../src/model/generated/report.ts';
import type { Instrument } from '../../src/model/instrument.ts';
import type { Lang } from '../../src/model/text.ts';
import { buildReport } from '../../src/report/build-report.ts';
import { explainSubject } from '../../src/report/explain-subject.ts';
import { renderExplanation } from '../../src/report/explanation.ts';
import { findSubjects } from '../../src/report/find-subject.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { markdownSheet, roleSheet } from '../../src/report/role-sheet.ts';
import { PLAIN_STYLES } from '../../src/report/styles.ts';
import { template } from '../../src/report/template.ts';
import { assess } from '../../src/scoring/assess.ts';
import { allAnswered, answerSet, type Level, unknown } from '../support/answer-set.ts';
import { everyText } from '../support/every-text.ts';
import { everyInstrument } from '../support/real-instrument.ts';
import { foreignWords } from '../support/words-of-kinds.ts';

const LANGS = ['nl', 'en'] as const;
const DATE = '2026-03-14';

/** Conditions that hold for this kind of organisation, asked or not. */
function conditionsOf({ conditions, profile }: Instrument): unknown[] {
  return [...conditions.values()].filter((condition) => condition.profiles.includes(profile.profile));
}

/** Rules about what comes first whose both ends this kind of organisation can meet. */
function prerequisitesOf({ prerequisites, conditions, items, profile }: Instrument): unknown[] {
  const meets = (id: string): boolean =>
    /^[A-Z]+$/.test(id) || items.has(id) || conditions.get(id)?.profiles.includes(profile.profile) === true;
  return prerequisites.filter((edge) => edge.profiles?.includes(profile.profile) !== false && meets(edge.before) && meets(edge.after));
}

function reportOn(instrument: Instrument, answer: Level | typeof unknown, lang: Lang, situation: YesNo): ReportFile {
  const switches = Object.fromEntries(instrument.profile.switches.map(({ id }) => [id, situation]));
  const answers = answerSet(instrument, allAnswered(instrument, answer), switches);
  const assessment = assess(instrument, answers);
  return buildReport({ instrument, answers, assessment, advice: advise(instrument, assessment, answers), lang });
}

/** Every fixed text of the interview; of a text that is made, what it is made from. */
function fixedTexts(words: unknown): string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [Function.prototype.toString.call(words)];
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(fixedTexts) : [];
}

describe.each(await everyInstrument())('%s', (kind, instrument) => {
  const foreign = (texts: readonly unknown[]): string[] =>
    texts
      .flatMap((part) => everyText(part))
      .flatMap((text) => LANGS.flatMap((lang) => foreignWords(kind, lang, text[lang]).map((found) => `${text.at} ${found}`)));

  it.each([
    ['the profile', [instrument.profile]],
    ['the questions', [instrument.blocks]],
    ['the roles', [instrument.roles]],
    ['the actions', [instrument.actions]],
    ['the conditions that hold for it', conditionsOf(instrument)],
    ['what comes before what', prerequisitesOf(instrument)],
  ] as const)('%s', (_name, parts) => {
    expect(foreign(parts)).toEqual([]);
  });

  it('those are many texts', () => {
    const parts = [instrument.blocks, instrument.actions, conditionsOf(instrument)];
    for (const part of parts) expect(everyText(part).length).toBeGreaterThan(30);
  });

  it.each(LANGS)('reports with everything at 0, 2, 4 or not known, in every format to read: %s', async (lang) => {
    for (const report of [
      ...([0, 2, 4, unknown] as const).map((answer) => reportOn(instrument, answer, lang, 'yes')),
      reportOn(instrument, 1, lang, 'no'),
    ]) {
      for (const name of ['text', 'yaml', 'html', 'markdown', 'agenda', 'plan-csv'] as const) {
        const made = (await FORMATS[name]())(report, { lang, styles: PLAIN_STYLES, columns: 80, perStep: 9, instrument });
        expect(made.length).toBeGreaterThan(100);
        expect(foreignWords(kind, lang, made.replaceAll(/<[^>]+>/g, ' ').replaceAll(/^ *# ?/gm, '')), name).toEqual([]);
      }
    }
  });

  it.each(LANGS)('the sheets to fill in: %s', (lang) => {
    for (const role of instrument.roles) {
      const questions = questionsOf(instrument, 'role', role.id, new Map());
      const yaml = template(instrument, { lang, date: DATE, role: role.id, questions }).replaceAll(/\n *#? */g, ' ');
      expect(foreignWords(kind, lang, `${yaml} ${markdownSheet(roleSheet(instrument, role, questions, lang))}`), role.id).toEqual([]);
    }
  });

  it.each(LANGS)('what explain says of its questions, conditions, actions, roles, phases and gate: %s', (lang) => {
    const ids = [
      ...instrument.items.keys(),
      ...instrument.scored.flatMap(({ groups }) => groups.flatMap((group) => [group.id, ...group.conditions.map(({ id }) => id)])),
      ...instrument.actions.map(({ id }) => id),
      ...instrument.roles.map(({ id }) => id),
      ...(instrument.profile.phases ?? []).map(({ id }) => id),
      lang === 'nl' ? 'poort' : 'gate',
    ];
    const said = ids.flatMap((id) =>
      findSubjects(instrument, id)
        .filter(({ kind: what }) => what !== 'term')
        .map((subject) => renderExplanation(explainSubject(instrument, subject, lang), PLAIN_STYLES, 100)),
    );
    expect(said.length).toBeGreaterThanOrEqual(ids.length);
    expect(said.flatMap((one) => foreignWords(kind, lang, one))).toEqual([]);
  });

  it.each(LANGS)('what the interview itself says: %s', (lang) => {
    const texts = [wordsOf(lang), groupWordsOf(lang)].flatMap(fixedTexts);
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.flatMap((text) => foreignWords(kind, lang, text))).toEqual([]);
  });
});

describe('the net itself', () => {
  it('catches a word at the border of a line, with a capital, and in English', () => {
    expect(foreignWords('gemeente', 'nl', 'Vraag het de Raad\nvan toezicht.')).toHaveLength(1);
    expect(foreignWords('onderwijs', 'nl', 'Elke leefgroep en elke cliënt.')).toHaveLength(2);
    expect(foreignWords('branchepartij', 'en', 'Ask your municipality.')).toHaveLength(1);
  });
  it('lets a name and a thing of the field through, and words that only look alike', () => {
    expect(foreignWords('onderwijs', 'nl', 'De cliëntenraad van een zorgorganisatie.')).toEqual([]);
    expect(foreignWords('jeugdzorgorganisatie', 'nl', 'Het Summa College werkt met gemeenten.')).toEqual([]);
    expect(foreignWords('platform', 'en', 'Your client pays.')).toEqual([]);
  });
});
