import { describe, expect, it } from 'vitest';
import { type Group, startGroup } from '../../../../src/interview/group/group.ts';
import { fromGroupFile, toGroupFile } from '../../../../src/interview/group/group-file.ts';
import { askGroupHead } from '../../../../src/interview/group/group-set-up.ts';
import { lineRoom } from '../../../../src/interview/group/line-room.ts';
import type { RoomPrompt, RoomReply, RoomView } from '../../../../src/interview/group/room-prompt.ts';
import { type GroupEnding, runGroup } from '../../../../src/interview/group/run-group.ts';
import { agreeOn, type Call, setCalls, SILENCE, type Talk } from '../../../../src/interview/group/talk.ts';
import { typeInRow } from '../../../../src/interview/group/type-in-row.ts';
import type { Choice } from '../../../../src/interview/given.ts';
import { Interrupted } from '../../../../src/interview/prompts.ts';
import type { GroupFile } from '../../../../src/model/generated/group.ts';
import { readGroup } from '../../../../src/scoring/read-group.ts';
import { voicesInstrument } from '../../../support/voices.ts';
import { type Scene, scripted } from '../scripted.ts';

const instrument = voicesInstrument();

const fresh = (): Group => ({
  ...startGroup(instrument, {
    organisation: { name: 'Jeugdhulp De Lindeboom' },
    date: '2026-03-14',
    room: [
      { role: 'bestuur', people: 1, shown: undefined },
      { role: 'ervaringsdeskundige', people: 3, shown: undefined },
    ],
    scope: 'all',
  }),
  situation: new Map([
    ['ervaringsdeskundigen-actief', 'yes'],
    ['uitlenen', 'yes'],
  ]),
});

/** What a facilitator does at a question. */
type Act = { readonly id: string; readonly do: (view: RoomView) => RoomReply; readonly leave?: true };

const hear = (calls: Readonly<Record<string, readonly Call[]>>, talk: Talk): Talk =>
  Object.entries(calls).reduce((all, [role, said]) => setCalls(all, role, said), talk);
const row = (id: string, role: string, ...calls: Call[]): Act => ({
  id,
  do: (view) => ({ kind: 'row', talk: setCalls(view.talk, role, calls), row: view.row + 1 }),
});
const outcome = (id: string, agreed: Choice | 'none', calls: Readonly<Record<string, readonly Call[]>> = {}): Act => ({
  id,
  do: (view) => ({ kind: 'outcome', talk: agreeOn(hear(calls, view.talk), agreed) }),
});
const press = (id: string, kind: Exclude<RoomReply['kind'], 'row' | 'outcome'>): Act => ({
  id,
  do: ({ talk, row: at }) => ({ kind, talk, row: at }),
});
const leaveTyping = (id: string, role: string, ...calls: Call[]): Act => ({
  id,
  leave: true,
  do: (view) => ({ kind: 'stop', talk: setCalls(view.talk, role, calls), row: view.row }),
});

interface Played {
  readonly ending: GroupEnding | undefined;
  readonly last: GroupFile;
  readonly left: number;
}

async function play(acts: readonly Act[], scenes: readonly Scene[], start = fresh()): Promise<Played> {
  const rest = [...acts];
  const prompts = scripted(scenes);
  let last = toGroupFile(start, instrument, 'nl', false);
  let told: Talk | undefined;
  const room: RoomPrompt = async (view) => {
    await Promise.resolve();
    // The place, and all that was typed before, is on disk before anything is asked.
    expect(last.session?.at).toBe(view.item.id);
    if (told !== undefined && told === view.talk) expect(last.items[view.item.id]).toBeDefined();
    const act = rest.shift();
    if (act === undefined) throw new Interrupted();
    expect(view.item.id).toBe(act.id);
    const reply = act.do(view);
    told = reply.talk.calls.size > 0 ? reply.talk : undefined;
    if (act.leave === true) {
      view.keep(reply.talk);
      throw new Interrupted();
    }
    return reply;
  };
  const save = (group: Group, finished: boolean): Promise<void> => {
    last = toGroupFile(group, instrument, 'nl', finished);
    expect(readGroup(last, instrument).problems).toEqual([]);
    // What is read again is what was written.
    expect(toGroupFile(fromGroupFile(last, instrument), instrument, 'nl', finished)).toEqual(last);
    return Promise.resolve();
  };
  let ending: GroupEnding | undefined;
  try {
    ending = await runGroup({ instrument, lang: 'nl', prompts, room, save }, start, 'Bewaard in lindeboom-groep.yaml');
  } catch (error) {
    if (!(error instanceof Interrupted)) throw error;
  }
  return { ending, last, left: rest.length + prompts.left() };
}

const text = (about: RegExp, type: string | undefined): Scene => ({ on: 'text', about, type });
const dissent = (type: string | undefined): Scene => text(/anders gezien/, type);

describe('a group session', () => {
  it('records per question what was called out, agreed, seen differently and parked, to the closing list', async () => {
    const { ending, last, left } = await play(
      [
        row('ORG-1a', 'bestuur', 3),
        row('ORG-1a', 'ervaringsdeskundige', 2, 0, 'unknown'),
        outcome('ORG-1a', 2),
        press('ORG-1b', 'park'),
        outcome('ORG-2a', 'none', { bestuur: [4], ervaringsdeskundige: [1, 1, 1] }),
        outcome('CUL-1a', 'deliberately-not'),
        press('PER-2b', 'skip'),
        outcome('SUP-01', 2, { bestuur: [2] }),
        outcome('SUP-02', 'unknown'),
      ],
      [
        dissent('uren op papier'),
        text(/later doorpraten/, 'eerst navragen'),
        dissent(''),
        text(/bewust niet/, 'dat doet de regio'),
        {
          on: 'select',
          about: /geparkeerde punten/,
          pick: 'Klaar: maak het rapport en de gespreksagenda',
          see: ({ options, above }) => {
            expect(above[1]).toBe('4 afgesproken · 1 niet eens · 1 geparkeerd · 1 voor later');
            expect(options.slice(1, 4).map(({ name }) => name.slice(0, 11))).toEqual(['[p] ORG-1b ', '[x] ORG-2a ', '[>] PER-2b ']);
            expect(options[1]?.name).toContain('eerst navragen');
          },
        },
      ],
    );
    expect([ending?.kind, left]).toEqual(['finished', 0]);
    expect(last.items).toEqual({
      'ORG-1a': { levels: { bestuur: [3], ervaringsdeskundige: [0, 2, 'weet niet'] }, agreed: 2, dissent: 'uren op papier' },
      'ORG-1b': { parked: 'eerst navragen' },
      'ORG-2a': { levels: { bestuur: [4], ervaringsdeskundige: [1, 1, 1] }, agreed: 'niet eens' },
      'CUL-1a': { agreed: { 'deliberately-not': 'dat doet de regio' } },
      'SUP-01': { levels: { bestuur: [2] }, agreed: 2 },
      'SUP-02': { agreed: 'weet niet' },
    });
  });

  it('goes back to a question to change it, and then on to what was open', async () => {
    const { last } = await play([outcome('ORG-1a', 2), press('ORG-1b', 'back'), outcome('ORG-1a', 1), press('ORG-1b', 'stop')], []);
    expect(last.items['ORG-1a']).toEqual({ agreed: 1 });
    expect(last.session?.at).toBe('ORG-1b');
  });

  it('keeps a row that was half typed where the facilitator leaves', async () => {
    const { ending, last } = await play([row('ORG-1a', 'bestuur', 3), leaveTyping('ORG-1a', 'ervaringsdeskundige', 1, 0)], []);
    expect(ending).toBeUndefined();
    expect(last.items['ORG-1a']?.levels).toEqual({ bestuur: [3], ervaringsdeskundige: [0, 1] });
  });

  it('comes back after what was said already', async () => {
    const { last } = await play([row('ORG-1a', 'bestuur', 3)], []);
    await play(
      [{ id: 'ORG-1a', do: (view) => (expect(view.row).toBe(1), { kind: 'stop', talk: view.talk, row: view.row }) }],
      [],
      fromGroupFile(last, instrument),
    );
  });

  it('takes a question off the list of parked points once it has an outcome', async () => {
    const { last } = await play(
      [press('ORG-1a', 'park'), press('ORG-1b', 'back'), outcome('ORG-1a', 1)],
      [text(/later doorpraten/, 'navragen')],
    );
    expect(last.items['ORG-1a']).toEqual({ agreed: 1 });
  });

  it('records no choice whose reason was not given', async () => {
    const { last } = await play(
      [outcome('ORG-2a', 'not-applicable'), press('ORG-2a', 'stop')],
      [text(/geldt deze vraag niet/, undefined)],
      { ...fresh(), at: 'ORG-2a' },
    );
    expect(last.items['ORG-2a']).toBeUndefined();
  });
});

describe('who is in the room', () => {
  it('is asked as roles and numbers; agreement only where a group stays out of every figure without it', async () => {
    const prompts = scripted([
      text(/organisatie/, 'Jeugdhulp De Lindeboom'),
      text(/Hoeveel mensen werken/, ''),
      { on: 'tick', about: /aan tafel/, ticks: ['Bestuurder', 'Ervaringsdeskundige', 'Jongere'] },
      text(/Bestuurder/, ''),
      text(/Ervaringsdeskundige/, '3'),
      text(/Jongere/, '1'),
      { on: 'page', about: /wie ziet wat/ },
      {
        on: 'select',
        about: /Vindt ieder/,
        pick: 'no',
        see: ({ above, start }) =>
          expect([above[0], start]).toEqual(['Jongere (1): deze groep is te klein om in het rapport te tellen.', 'no']),
      },
      { on: 'select', about: /Welke vragen/, pick: 'aspects' },
      { on: 'tick', about: /aspecten/, ticks: ['cultuur'] },
    ]);
    const head = await askGroupHead({ instrument, lang: 'nl', prompts }, { date: '2026-03-14' });
    expect(head).toEqual({
      organisation: { name: 'Jeugdhulp De Lindeboom' },
      date: '2026-03-14',
      room: [
        { role: 'bestuur', people: 1, shown: undefined },
        { role: 'ervaringsdeskundige', people: 3, shown: undefined },
        { role: 'jongere', people: 1, shown: false },
      ],
      scope: ['cultuur'],
    });
    expect(startGroup(instrument, head).order).toEqual(['CUL-1a']);
  });
});

const VIEW: RoomView = {
  item: instrument.items.get('ORG-1a')!,
  aspect: 'Organisatie',
  number: 1,
  total: 7,
  done: 0,
  gap: 1,
  remark: undefined,
  message: undefined,
  fresh: true,
  keep: () => undefined,
  row: 0,
  seats: [
    { role: 'bestuur', people: 1, shown: undefined, title: 'Bestuurder' },
    { role: 'ervaringsdeskundige', people: 3, shown: undefined, title: 'Ervaringsdeskundige' },
  ],
  talk: hear({ bestuur: [3], ervaringsdeskundige: [0, 1] }, SILENCE),
};

describe('keys in a row', () => {
  const type = (at: number, key: string): unknown => {
    const typed = typeInRow(VIEW, VIEW.talk, at, key);
    return typed.kind === 'change' ? Object.fromEntries(typed.talk.calls) : typed.kind === 'wrong' ? typed.why : typed.kind;
  };
  it('replace the level of one person, and add to those of more until all have spoken', () => {
    expect(type(0, '2')).toMatchObject({ bestuur: [2] });
    expect(type(1, 'w')).toMatchObject({ ervaringsdeskundige: [0, 1, 'unknown'] });
    expect(typeInRow(VIEW, setCalls(VIEW.talk, 'ervaringsdeskundige', [0, 1, 1]), 1, '1')).toEqual({ kind: 'wrong', why: 'full' });
    expect(type(1, 'backspace')).toMatchObject({ ervaringsdeskundige: [0] });
    expect(type(1, 'x')).toEqual({ bestuur: [3] });
    expect([type(1, '5'), type(1, 'b'), type(1, 'p'), type(1, 'enter')]).toEqual(['key', 'key', 'command', 'enter']);
  });

  it('give an outcome in the last row', () => {
    const agree = (key: string): unknown => {
      const typed = typeInRow(VIEW, VIEW.talk, 2, key);
      return typed.kind === 'change' ? [typed.talk.agreed.choice, typed.talk.none] : typed.kind;
    };
    expect([agree('3'), agree('w'), agree('b'), agree('x'), agree('backspace')]).toEqual([
      [3, false],
      ['unknown', false],
      ['deliberately-not', false],
      [undefined, true],
      [undefined, false],
    ]);
  });
});

describe('a room line by line', () => {
  const ask = async (view: RoomView, type: string | undefined, see?: (lines: readonly string[]) => void): Promise<RoomReply> =>
    lineRoom(scripted([{ on: 'text', about: /./, type, see: ({ above, message }) => see?.([...above, message]) }]), 'nl')(view);

  it('asks a role a line, and tells the spread in words before the outcome', async () => {
    expect(await ask({ ...VIEW, row: 1 }, '2 w 1')).toMatchObject({ kind: 'row', row: 2 });
    const reply = await ask({ ...VIEW, row: 2, fresh: false }, '2', (lines) => {
      expect(lines).toContain('Ervaringsdeskundige: 0 1. 0 tot 1, gemiddeld 0,5.');
      expect(lines).toContain('Verschil: Ervaringsdeskundige 0,5, Bestuurder 3,0.');
    });
    expect(reply).toMatchObject({ kind: 'outcome', talk: { agreed: { choice: 2 } } });
  });

  it('goes back a row, clears a row, and takes commands', async () => {
    expect(await ask({ ...VIEW, row: 1 }, undefined)).toMatchObject({ kind: 'row', row: 0 });
    expect(await ask(VIEW, undefined)).toMatchObject({ kind: 'back' });
    expect((await ask({ ...VIEW, row: 1 }, 'x')).talk.calls.has('ervaringsdeskundige')).toBe(false);
    expect(await ask(VIEW, 'p')).toMatchObject({ kind: 'park', row: 0 });
    await expect(ask(VIEW, '32')).rejects.toThrow(/hoogstens 1 keer/);
  });
});
