import { describe, expect, it } from 'vitest';
import { fromAnswersFile, toAnswersFile } from '../../../src/interview/answers-file.ts';
import { type Interview, startInterview } from '../../../src/interview/interview.ts';
import { Interrupted, type Prompts, type QuestionView } from '../../../src/interview/prompts.ts';
import { type Ending, runInterview } from '../../../src/interview/run-interview.ts';
import type { Session } from '../../../src/interview/session.ts';
import { askHead } from '../../../src/interview/set-up.ts';
import type { AnswersFile } from '../../../src/model/generated/answers.ts';
import { checkAnswers } from '../../../src/scoring/check-answers.ts';
import { realInstrument } from '../../support/real-instrument.ts';
import { smallInstrument } from '../../support/small-instrument.ts';
import { choice, command, finish, type Scene, scripted } from './scripted.ts';

const instrument = smallInstrument({
  items: [
    { id: 'ORG-1a', choices: ['persoon', 'team'] },
    { id: 'ORG-2a', choices: ['zetel'], openChoices: true, mayNotApply: false },
    { id: 'PER-2a', figures: ['mensen', 'uren'] },
    { id: 'ONT-3c' },
    { id: 'SUP-01' },
  ],
  switches: { pleegzorg: ['ONT-3c'] },
});

interface Played {
  readonly ending: Ending | undefined;
  /** Every file that was written, oldest first. */
  readonly written: readonly AnswersFile[];
  readonly last: AnswersFile;
  readonly left: number;
}

const fresh = (): Interview =>
  startInterview(instrument, {
    organisation: { name: 'Jeugdhulp De Lindeboom', employees: 240 },
    date: '2026-03-14',
    role: 'kwartiermaker',
    scope: 'role',
  });

/** Plays a script from an interview on; where the script ends, the person leaves as with Ctrl-C. */
async function play(scenes: readonly Scene[], start = fresh()): Promise<Played> {
  const script = scripted(scenes);
  const written: AnswersFile[] = [toAnswersFile(start, instrument, 'nl', false)];
  let before: string | undefined;
  const prompts: Prompts = {
    ...script,
    question: async (view) => {
      // Whenever a question appears, the place and everything given before it are on disk.
      expect(written.at(-1)?.interview?.at).toBe(view.item.id);
      if (before !== undefined) expect(written.at(-1)?.answers).toHaveProperty(before);
      const reply = await script.question(view);
      before = reply.kind === 'choice' && (reply.choice === 'unknown' || typeof reply.choice === 'number') ? view.item.id : undefined;
      return reply;
    },
  };
  const save: Session['save'] = (interview, finished) => {
    written.push(toAnswersFile(interview, instrument, 'nl', finished));
    return Promise.resolve();
  };
  let ending: Ending | undefined;
  try {
    ending = await runInterview({ instrument, lang: 'nl', prompts, save }, start, 'Bewaard in lindeboom.yaml');
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
  for (const file of written) expect(checkAnswers(file, instrument).problems).toEqual([]);
  return { ending, written, last: written.at(-1)!, left: script.left() };
}

const pleegzorg = (pick: string): Scene => ({ on: 'select', about: /pleegzorg/, pick });
const ticks = (...chosen: string[]): Scene => ({ on: 'tick', about: /Wat past/, ticks: chosen });
const evidence = (text: string | undefined): Scene => ({ on: 'text', about: /Waaraan zie je dat/, type: text });
const figure = (about: RegExp, text: string): Scene => ({ on: 'text', about, type: text });

describe('a whole interview', () => {
  it('asks what belongs to each answer, and ends with all answers', async () => {
    const { ending, last, left } = await play([
      pleegzorg('ja'),
      choice('ORG-1a', 3),
      evidence('taakomschrijving 2025; pagina op intranet'),
      ticks('team'),
      choice('ORG-2a', 1),
      ticks('zetel', 'iets anders, namelijk …'),
      { on: 'text', about: /nog meer/, type: 'een spiegelgroep;  een buddy ' },
      choice('PER-2a', 4),
      evidence(''),
      figure(/mensen/, '12'),
      figure(/uren/, ''),
      choice('ONT-3c', 'not-applicable'),
      { on: 'text', about: /Waarom geldt/, type: 'wij bieden geen pleegzorg' },
      choice('SUP-01', 'unknown'),
      finish,
    ]);
    expect(left).toBe(0);
    expect(ending?.kind).toBe('finished');
    expect(last.situation).toEqual({ pleegzorg: 'ja' });
    expect(last.answers).toEqual({
      'ORG-1a': { level: 3, evidence: ['taakomschrijving 2025', 'pagina op intranet'], choices: ['team'] },
      'ORG-2a': { level: 1, choices: ['zetel', 'een spiegelgroep', 'een buddy'] },
      'PER-2a': { level: 4, figures: { mensen: 12 } },
      'ONT-3c': { 'not-applicable': 'wij bieden geen pleegzorg' },
      'SUP-01': 'weet niet',
    });
  });

  it('does not ask a question that the situation switches off', async () => {
    const { last } = await play([
      pleegzorg('nee'),
      choice('ORG-1a', 0),
      ticks(),
      choice('ORG-2a', 0),
      ticks(),
      choice('PER-2a', 'unknown'),
      choice('SUP-01', 1),
      finish,
    ]);
    expect(Object.keys(last.answers)).toEqual(['ORG-1a', 'ORG-2a', 'PER-2a', 'SUP-01']);
  });

  it('asks about the situation again from where it was left', async () => {
    const { last, left } = await play([pleegzorg('nee'), command('ORG-1a', 'stop')]);
    expect(left).toBe(0);
    expect(last.interview).toEqual({ scope: 'role', at: 'ORG-1a' });
    expect(last.situation).toEqual({ pleegzorg: 'nee' });
  });
});

describe('leaving', () => {
  it('in the middle of the examples keeps the level, and the question where it stands', async () => {
    const { ending, last } = await play([pleegzorg('ja'), choice('ORG-1a', 3)]);
    expect(ending).toBeUndefined();
    expect(last.answers).toEqual({ 'ORG-1a': 3 });
    expect(last.interview?.at).toBe('ORG-1a');
  });

  it('in the middle of the figures keeps the example and the figures before it', async () => {
    const { last } = await play([
      pleegzorg('ja'),
      command('ORG-1a', 'skip'),
      command('ORG-2a', 'skip'),
      choice('PER-2a', 4),
      evidence('besluit'),
      figure(/mensen/, '12'),
    ]);
    expect(last.answers).toEqual({ 'PER-2a': { level: 4, evidence: ['besluit'], figures: { mensen: 12 } } });
    expect(last.interview).toEqual({ scope: 'role', at: 'PER-2a', skipped: ['ORG-1a', 'ORG-2a'] });
  });

  it('with the key for it is no interruption', async () => {
    expect((await play([pleegzorg('ja'), command('ORG-1a', 'stop')])).ending?.kind).toBe('stopped');
  });
});

describe('going around', () => {
  it('back from the example to the question keeps the level and asks again', async () => {
    const { last } = await play([
      pleegzorg('ja'),
      choice('ORG-1a', 4),
      evidence(undefined),
      { on: 'question', id: 'ORG-1a', reply: { kind: 'choice', choice: 2 }, see: (view) => expect(view.selected).toBe(4) },
      ticks('persoon'),
    ]);
    expect(last.answers['ORG-1a']).toEqual({ level: 2, choices: ['persoon'] });
  });

  it('does not record "by choice not" without a reason', async () => {
    const { last } = await play([
      pleegzorg('ja'),
      choice('ORG-1a', 'deliberately-not'),
      { on: 'text', about: /bewust niet/, type: undefined, see: (ask) => expect(ask.check('  ')).toBeDefined() },
      command('ORG-1a', 'stop'),
    ]);
    expect(last.answers).toEqual({});
  });

  it('shows why a question is asked, and keeps a note of an unanswered question', async () => {
    const { last } = await play([
      pleegzorg('ja'),
      command('ORG-1a', 'info'),
      { on: 'page', about: /ORG-1a/ },
      command('ORG-1a', 'note'),
      { on: 'text', about: /aantekening/, type: 'navragen\nbij  HR' },
      command('ORG-1a', 'skip'),
      command('ORG-2a', 'stop'),
    ]);
    expect(last.answers).toEqual({ 'ORG-1a': { note: 'navragen bij HR' } });
    expect(last.interview?.skipped).toEqual(['ORG-1a']);
  });

  it('goes back with the answer still there, and says so at the first question', async () => {
    const { last } = await play([
      pleegzorg('ja'),
      choice('ORG-1a', 1),
      ticks('team'),
      command('ORG-2a', 'back'),
      { on: 'question', id: 'ORG-1a', reply: { kind: 'back', selected: 1 }, see: (view) => expect(view.given.choices).toEqual(['team']) },
      { on: 'question', id: 'ORG-1a', reply: { kind: 'skip', selected: 1 }, see: (view) => expect(view.message).toMatch(/eerste vraag/) },
      command('ORG-2a', 'stop'),
    ]);
    expect(last.answers['ORG-1a']).toEqual({ level: 1, choices: ['team'] });
    expect(last.interview?.skipped).toBeUndefined();
  });

  it('jumps from the overview, and from the review to what is open', async () => {
    const { last, left } = await play([
      pleegzorg('nee'),
      command('ORG-1a', 'overview'),
      { on: 'select', about: /Overzicht/, pick: 'SUP-01' },
      choice('SUP-01', 2),
      choice('ORG-1a', 'unknown'),
      command('ORG-2a', 'skip'),
      choice('PER-2a', 'unknown'),
      {
        on: 'select',
        about: /rapport/,
        pick: 'ORG-2a',
        see: (ask) =>
          expect(ask.options.map((option) => option.value).filter((value) => value.includes('-'))).toEqual(['ORG-1a', 'ORG-2a', 'PER-2a']),
      },
      choice('ORG-2a', 0),
      ticks('zetel'),
      finish,
    ]);
    expect(left).toBe(0);
    expect(last.answers).toMatchObject({ 'ORG-2a': { level: 0, choices: ['zetel'] }, 'SUP-01': 2 });
    expect(last).not.toHaveProperty('interview.at', 'SUP-01');
  });
});

describe('what is asked beforehand', () => {
  const known = { date: '2026-03-14' };

  it('is the organisation, its size, the role and the questions', async () => {
    const prompts = scripted([
      {
        on: 'text',
        about: /heet/,
        type: '  Jeugdhulp\tDe Lindeboom ',
        see: (ask) => expect(ask.above.filter((line) => line.endsWith('.'))).toHaveLength(3),
      },
      { on: 'text', about: /mensen/, type: '1.200' },
      { on: 'select', about: /rol/, pick: 'kwartiermaker' },
      { on: 'select', about: /Welke vragen/, pick: 'De korte vorm (5)' },
    ]);
    const head = await askHead({ instrument, lang: 'nl', prompts }, known);
    expect(head).toEqual({
      organisation: { name: 'Jeugdhulp De Lindeboom', employees: 1200 },
      date: '2026-03-14',
      role: 'kwartiermaker',
      scope: 'core',
    });
  });

  it('leaves out what the flags say already', async () => {
    const prompts = scripted([{ on: 'text', about: /mensen/, type: '' }]);
    const head = await askHead({ instrument, lang: 'nl', prompts }, { ...known, organisation: 'De Beuk', role: 'hr', scope: 'all' });
    expect(head).toEqual({ organisation: { name: 'De Beuk' }, date: '2026-03-14', role: 'hr', scope: 'all' });
    expect(prompts.left()).toBe(0);
  });

  it('asks a respondent of a vulnerable role, and nobody else, whether answers count in a small group; no stands first', async () => {
    const flags = { ...known, organisation: 'De Beuk', scope: 'role' } as const;
    const real = await realInstrument();
    for (const { id, vulnerable } of real.roles) {
      const agree: Scene = {
        on: 'select',
        about: /meetellen/,
        pick: 'yes',
        see: (ask) => {
          expect(ask.start).toBe('no');
          expect(ask.above.join(' ')).toContain('minder dan 3 mensen');
        },
      };
      const prompts = scripted([{ on: 'text', about: /mensen/, type: '' }, ...(vulnerable === true ? [agree] : [])]);
      const head = await askHead({ instrument: real, lang: 'nl', prompts }, { ...flags, role: id });
      expect([id, head.shown]).toEqual([id, vulnerable === true ? true : undefined]);
      expect(prompts.left()).toBe(0);
    }
  });

  it('counts what it asks, also where the role that was chosen makes it one more', async () => {
    const real = await realInstrument();
    const seen: string[] = [];
    const see = (ask: { readonly above: readonly string[] }): void =>
      void seen.push(ask.above.find((line) => line.startsWith('Vooraf')) ?? '');
    const prompts = scripted([
      { on: 'text', about: /heet/, type: 'De Beuk', see },
      { on: 'text', about: /mensen/, type: '', see },
      { on: 'select', about: /rol/, pick: 'jongere', see },
      { on: 'select', about: /meetellen/, pick: 'no', see },
      { on: 'select', about: /Welke vragen/, pick: 'core', see },
    ]);
    const head = await askHead({ instrument: real, lang: 'nl', prompts }, known);
    expect(head.shown).toBe(false);
    expect(seen.slice(2)).toEqual(['Vooraf, 3 van 4', 'Vooraf, 4 van 5', 'Vooraf, 5 van 5']);
  });
});

describe('an interview of a role with a short form of its own', () => {
  it('asks in plain words and in the order of that form, with the whole question behind i', async () => {
    const real = await realInstrument();
    const short = real.roles.find(({ id }) => id === 'jongere')!.short!;
    const start = startInterview(real, {
      organisation: { name: 'De Beuk' },
      date: '2026-03-14',
      role: 'jongere',
      shown: false,
      scope: 'core',
    });
    expect(start.order).toEqual(short.map(({ item }) => item));
    const [first, second] = short;
    const pages: string[][] = [];
    const wording = ({ item, whole }: QuestionView): void =>
      expect([item.question.nl, whole?.question.nl]).toEqual([first!.question.nl, real.items.get(first!.item)!.question.nl]);
    const script = scripted([
      { on: 'question', id: first!.item, reply: { kind: 'info', selected: undefined }, see: wording },
      { on: 'page', about: new RegExp(first!.item) },
      choice(first!.item, 1),
      { on: 'question', id: second!.item, reply: { kind: 'stop', selected: undefined } },
    ]);
    const prompts: Prompts = {
      ...script,
      page: (title, paragraphs) => {
        pages.push([...paragraphs]);
        return script.page(title, paragraphs);
      },
    };
    const situation = new Map(real.profile.switches.map(({ id }) => [id, 'yes' as const]));
    const ending = await runInterview(
      { instrument: real, lang: 'nl', prompts, save: () => Promise.resolve() },
      { ...start, situation },
      '',
    );
    expect(ending.kind).toBe('stopped');
    expect(pages[0]?.[0]).toBe(`De hele vraag: ${real.items.get(first!.item)!.question.nl}`);
  });

  it('keeps what was agreed, the short form and its order in the file, and goes on with them', async () => {
    const real = await realInstrument();
    const start = startInterview(real, {
      organisation: { name: 'De Beuk' },
      date: '2026-03-14',
      role: 'ouder',
      shown: true,
      scope: 'core',
    });
    const file = toAnswersFile(start, real, 'nl', false);
    expect(file.respondent).toEqual({ role: 'ouder', shown: true });
    const again = fromAnswersFile(file, real, undefined);
    expect([again.head.shown, again.order, again.at]).toEqual([true, start.order, start.at]);
  });
});
