import { describe, expect, it } from 'vitest';
import { checkText } from '../../../src/files/read-file.ts';
import { questionsOf, type Scope } from '../../../src/interview/interview.ts';
import type { Instrument } from '../../../src/model/instrument.ts';
import { LANGUAGES, type Lang } from '../../../src/model/text.ts';
import { template } from '../../../src/report/template.ts';
import { widthOf } from '../../../src/report/wrap.ts';
import { checkAnswers, type CheckedAnswers } from '../../../src/scoring/check-answers.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();

function make(lang: Lang, scope: Scope = 'all', role = 'kwartiermaker', from: Instrument = instrument): string {
  return template(from, { lang, date: '2026-03-14', role, questions: questionsOf(from, scope, role, new Map()) });
}
async function check(text: string): Promise<CheckedAnswers> {
  return checkAnswers((await checkText('antwoorden.yaml', text, 'answers')).data, instrument);
}
const keys = (text: string): string[] => [...text.matchAll(/^ {2}([A-Z]{3}-\w+):$/gm)].map((match) => match[1] ?? '');
const plain = (text: string): string => text.replaceAll(/\s*\n\s*#?\s*/g, ' ').replaceAll(/\s+/g, ' ');

describe.each(LANGUAGES)('a template (%s)', (lang) => {
  it('is a valid answers file while it is empty, with every question unanswered', async () => {
    const { problems, answers } = await check(make(lang));
    expect(problems).toEqual([]);
    expect(new Set([...answers.answers.values()].map((answer) => answer.kind))).toEqual(new Set(['unanswered']));
    expect(new Set(answers.situation.values())).toEqual(new Set(['unknown']));
  });

  it('is valid when every question is filled in', async () => {
    const { problems, answers } = await check(make(lang).replaceAll(/^( {2}[A-Z]{3}-\w+:)$/gm, '$1 2'));
    expect(problems).toEqual([]);
    expect([...answers.answers.values()].every((answer) => answer.kind === 'level' && answer.level === 2)).toBe(true);
  });

  it('holds every question with its five anchors, in the order of the questionnaire', () => {
    const text = make(lang);
    expect(keys(text)).toEqual([...instrument.items.keys()]);
    const content = plain(text);
    for (const item of instrument.items.values()) {
      expect(content, item.id).toContain(
        `${item.id} ${item.question[lang]} 0 ${item.anchors.map((anchor, level) => (level === 0 ? '' : `${level} `) + anchor[lang]).join(' ')}`,
      );
      for (const option of [...(item.choices ?? []), ...(item.figures ?? [])]) expect(content, item.id).toContain(option.id);
    }
    for (const block of instrument.blocks)
      for (const question of block.questions) expect(content).toContain(`${question.id} ${question.title[lang]}`);
  });

  it('gives examples of answers that are right', async () => {
    const examples = [...make(lang).matchAll(/^# {3}([A-Z]{3}-\w+:.*?)(?: {2,}|$)/gm)].map((match) => match[1] ?? '');
    expect(examples.length).toBe(7);
    for (const example of examples) {
      const [id = ''] = example.split(':');
      const { problems } = await check(make(lang).replace(new RegExp(`^ {2}${id}:$`, 'm'), `  ${example}`));
      expect(problems, example).toEqual([]);
    }
  });

  it.each([...instrument.roles.map((role) => role.id)])(
    'for %s holds its questions, is valid, and has short comment lines',
    async (role) => {
      for (const scope of ['role', 'core'] as const) {
        const text = make(lang, scope, role);
        // In a file the questions stand in the order of the questionnaire, also those that an interview asks in another.
        const asked = questionsOf(instrument, scope, role, new Map());
        expect(keys(text)).toEqual([...instrument.items.keys()].filter((id) => asked.includes(id)));
        expect(keys(text).length).toBeGreaterThan(0);
        expect(keys(text).length).toBeLessThanOrEqual(scope === 'core' ? 25 : 35);
        const { problems, answers } = await check(text);
        expect([problems, answers.role, answers.date]).toEqual([[], role, '2026-03-14']);
        expect(text.split('\n').filter((line) => widthOf(line) > 100)).toEqual([]);
      }
    },
  );

  it('lets a comment never become an answer, whatever a text holds', async () => {
    const [first] = instrument.items.values();
    if (first === undefined) throw new Error('There are no questions.');
    const evil = { ...first, question: { nl: 'x\n  ORG-1b: 4\r\ty', en: 'x\n  ORG-1b: 4\r\ty' } };
    const blocks = instrument.blocks.map((block) => ({
      ...block,
      questions: block.questions.map((question) => ({
        ...question,
        items: question.items.map((item) => (item.id === first.id ? evil : item)),
      })),
    }));
    const { problems, answers } = await check(make(lang, 'all', 'kwartiermaker', { ...instrument, blocks }));
    expect(problems).toEqual([]);
    expect(answers.answers.get('ORG-1b')).toEqual({ kind: 'unanswered' });
  });
});

describe('what only some templates say', () => {
  it('people in a vulnerable position read when their answers are shown apart', () => {
    expect(make('nl', 'role', 'jongere')).toContain('#  shown: true');
    expect(make('nl', 'role', 'hr')).not.toContain('#  shown: true');
  });
});
