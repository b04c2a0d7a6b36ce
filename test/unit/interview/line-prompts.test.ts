import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { linePrompts } from '../../../src/interview/lines/line-prompts.ts';
import { NOTHING } from '../../../src/interview/given.ts';
import { Interrupted, type Prompts, type QuestionView } from '../../../src/interview/prompts.ts';
import { smallInstrument } from '../../support/small-instrument.ts';

const instrument = smallInstrument({ items: [{ id: 'ORG-1a', mayNotApply: false }] });
const item = instrument.items.get('ORG-1a')!;
const view: QuestionView = {
  item,
  aspect: 'Organisatie',
  part: 'ORG-1  Aanspreekpunt',
  number: 1,
  total: 25,
  answered: 0,
  given: NOTHING,
  skipped: false,
  selected: undefined,
  message: undefined,
};

function typing(...lines: string[]): { prompts: Prompts; said: () => string; leave: AbortController } {
  const input = new PassThrough();
  let said = '';
  const leave = new AbortController();
  const prompts = linePrompts({ input, write: (text) => void (said += text), columns: 80, lang: 'nl', signal: leave.signal });
  input.end(lines.map((line) => `${line}\n`).join(''));
  return { prompts, said: () => said, leave };
}

describe('asking line by line', () => {
  it('says the place, the question and every answer, and draws nothing', async () => {
    const { prompts, said } = typing('3');
    expect(await prompts.question(view)).toEqual({ kind: 'choice', choice: 3 });
    expect(said()).toContain('Vraag 1 van 25. Organisatie. ORG-1  Aanspreekpunt.');
    for (const line of ['0: Zo ziet 0 eruit.', '4: Zo ziet 4 eruit.', 'w: weet niet', 'b: bewust niet']) expect(said()).toContain(line);
    expect(said()).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
  });

  it('asks again until it understands, and does not take an empty line for an answer', async () => {
    const { prompts, said } = typing('', '7', 'n', 'W');
    expect(await prompts.question(view)).toEqual({ kind: 'choice', choice: 'unknown' });
    expect(said()).toMatch(/Kies eerst een antwoord/);
    expect(said()).toMatch(/geldt voor elke organisatie/);
  });

  it('keeps an answer that was there on an empty line, and knows the commands', async () => {
    const { prompts } = typing('', '-', '+', 'o');
    expect(await prompts.question({ ...view, selected: 2 })).toEqual({ kind: 'choice', choice: 2 });
    for (const kind of ['back', 'skip', 'overview']) expect(await prompts.question(view)).toEqual({ kind, selected: undefined });
  });

  it('takes numbers for choices, and nothing beside the list', async () => {
    const { prompts } = typing('1 3', '9', '2', '', '0', '-');
    const options = ['persoon', 'rol', 'team'].map((value) => ({ value, name: value }));
    const tick = { above: [], message: 'Wat past?', options, ticked: ['rol'] };
    expect(await prompts.tick(tick)).toEqual(['persoon', 'team']);
    expect(await prompts.select({ above: [], message: 'Welke?', options, mayCancel: false })).toBe('rol');
    expect(await prompts.tick(tick)).toEqual(['rol']);
    expect(await prompts.tick(tick)).toEqual([]);
    expect(await prompts.tick(tick)).toBeUndefined();
  });

  it('keeps a text on an empty line, refuses a wrong one, and goes back with a minus', async () => {
    const { prompts } = typing('', 'x', 'goed', '-');
    const ask = { above: [], message: 'Waarom?', mayCancel: true, check: (text: string) => (text.length < 2 ? 'Te kort.' : undefined) };
    expect(await prompts.text({ ...ask, start: 'omdat' })).toBe('omdat');
    expect(await prompts.text(ask)).toBe('goed');
    expect(await prompts.text(ask)).toBeUndefined();
  });

  it('is interrupted by the end of the input, and by a signal', async () => {
    await expect(typing().prompts.question(view)).rejects.toBeInstanceOf(Interrupted);
    const { prompts, leave } = typing();
    leave.abort();
    await expect(prompts.question(view)).rejects.toBeInstanceOf(Interrupted);
  });
});
