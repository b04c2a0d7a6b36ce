import { describe, expect, it } from 'vitest';
import { NOTHING } from '../../../src/interview/given.ts';
import { choicesOf, keyOf, meaningOf, neighbour } from '../../../src/interview/keys.ts';
import { layoutQuestion } from '../../../src/interview/layout-question.ts';
import type { QuestionView } from '../../../src/interview/prompts.ts';
import { PLAIN_STYLES } from '../../../src/report/styles.ts';
import { widthOf } from '../../../src/report/wrap.ts';
import { LANGUAGES, type Lang } from '../../../src/model/text.ts';
import { wordingOf } from '../../../src/interview/wording.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();

function viewOf(id: string, lang: Lang): QuestionView {
  const item = instrument.items.get(id)!;
  const question = instrument.questionOf.get(id)!;
  return {
    item,
    aspect: instrument.blockOf.get(id)!.title[lang],
    part: `${question.id}  ${question.title[lang]}`,
    number: 101,
    total: 107,
    answered: 100,
    given: NOTHING,
    skipped: false,
    selected: undefined,
    message: undefined,
  };
}

const sheet = (columns: number, rows: number, lang: Lang): Parameters<typeof layoutQuestion>[3] => ({
  columns,
  rows,
  lang,
  styles: PLAIN_STYLES,
});
const flat = (text: string): string => text.replace(/\s+/g, ' ');

describe('a question on the screen', () => {
  it.each([
    [80, 24],
    [60, 24],
    [100, 40],
    [80, 20],
  ] as const)('fits %i by %i for every question, language and choice, the chosen answer whole', (columns, rows) => {
    const worst = { id: '', rows: 0 };
    for (const lang of LANGUAGES) {
      for (const [id, item] of instrument.items) {
        for (const selected of [undefined, ...choicesOf(item)]) {
          const text = layoutQuestion(viewOf(id, lang), selected, undefined, sheet(columns, rows, lang));
          const lines = text.split('\n');
          if (lines.length > worst.rows) Object.assign(worst, { id, rows: lines.length });
          expect(Math.max(...lines.map(widthOf)), id).toBeLessThan(columns);
          expect(flat(text), id).toContain(flat(item.question[lang]));
          if (typeof selected === 'number') expect(flat(text), id).toContain(`> ${selected} ${flat(item.anchors[selected]![lang])}`);
          else if (selected !== undefined) expect(flat(text), id).toContain(`> ${keyOf(selected)} `);
          for (const level of [0, 1, 2, 3, 4]) expect(text, id).toMatch(new RegExp(`^[> ] ${level}  \\S`, 'm'));
        }
      }
    }
    expect(worst.rows).toBeLessThanOrEqual(rows);
  });

  it('shows every answer whole at 80 by 24 in Dutch before one is chosen', () => {
    const cut = [...instrument.items].filter(([id, item]) => {
      const text = flat(layoutQuestion(viewOf(id, 'nl'), undefined, undefined, sheet(80, 24, 'nl')));
      return !item.anchors.every((anchor) => text.includes(flat(anchor.nl)));
    });
    expect(cut.map(([id]) => id)).toEqual([]);
  });

  it('says where we are, and what was given before', () => {
    const view: QuestionView = { ...viewOf('ORG-1a', 'nl'), given: { ...NOTHING, choice: 3, evidence: ['besluit'], note: 'navragen' } };
    const text = layoutQuestion(view, 3, undefined, sheet(80, 24, 'nl'));
    expect(text).toContain('Vraag 101 van 107  [#########-]  Organisatie');
    expect(text).toContain('Al ingevuld: 3, 1 voorbeeld, aantekening');
    expect(layoutQuestion(view, 3, 'Dit is de eerste vraag.', sheet(80, 24, 'nl'))).not.toContain('Al ingevuld');
  });

  it('does not let a reason from a file steer the terminal', () => {
    const view: QuestionView = {
      ...viewOf('ORG-1a', 'nl'),
      given: { ...NOTHING, choice: 'deliberately-not', reason: '\u001b[2J\u001b[31mweg' },
    };
    expect(layoutQuestion(view, undefined, undefined, sheet(80, 24, 'nl'))).not.toContain('\u001b');
  });

  it('offers "not applicable" only where the question allows it', () => {
    for (const [id, item] of instrument.items) {
      expect(layoutQuestion(viewOf(id, 'nl'), undefined, undefined, sheet(80, 24, 'nl')).includes('niet van toepassing'), id).toBe(
        item['not-applicable'] !== undefined,
      );
    }
  });
});

describe('the keys', () => {
  it('each mean one thing, in capitals too', () => {
    expect(meaningOf('W')).toEqual({ kind: 'choice', choice: 'unknown' });
    expect(meaningOf('4')).toEqual({ kind: 'choice', choice: 4 });
    expect(meaningOf('left')).toEqual(meaningOf('-'));
    expect(meaningOf('right')).toEqual(meaningOf('+'));
    for (const key of ['5', 'x', '', 'constructor', '__proto__', 'toString']) expect(meaningOf(key), key).toBeUndefined();
  });

  it('reach every choice with the arrows, and stop at the ends', () => {
    const choices = choicesOf(instrument.items.get('ONT-3c')!);
    expect(choices).toEqual([0, 1, 2, 3, 4, 'unknown', 'deliberately-not', 'not-applicable']);
    expect(neighbour(choices, undefined, 1)).toBe(0);
    expect(neighbour(choices, undefined, -1)).toBe('not-applicable');
    expect(neighbour(choices, 4, 1)).toBe('unknown');
    expect(neighbour(choices, 0, -1)).toBe(0);
    expect(neighbour(choices, 'not-applicable', 1)).toBe('not-applicable');
  });

  it('says in 80 by 24 that plain words are shown, and that i shows more', () => {
    for (const role of instrument.roles) {
      for (const { item: id, question } of role.short ?? []) {
        const view = { ...viewOf(id, 'nl'), ...wordingOf(instrument, role.id, instrument.items.get(id)!) };
        const text = layoutQuestion(view, undefined, undefined, sheet(80, 24, 'nl'));
        expect(text.split('\n').length).toBeLessThanOrEqual(24);
        expect(flat(text)).toContain(flat(question.nl));
        expect(flat(text)).toContain('Met i lees je de hele vraag.');
        expect(text).toContain('i meer');
      }
    }
  });
});
