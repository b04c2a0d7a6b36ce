import { describe, expect, it } from 'vitest';
import { layoutRoom } from '../../../../src/interview/group/layout-room.ts';
import type { NamedSeat, RoomView } from '../../../../src/interview/group/room-prompt.ts';
import { agreeOn, setCalls, SILENCE, type Talk } from '../../../../src/interview/group/talk.ts';
import type { Item } from '../../../../src/model/instrument.ts';
import { PLAIN_STYLES } from '../../../../src/report/styles.ts';
import { widthOf } from '../../../../src/report/wrap.ts';
import { realInstrument } from '../../../support/real-instrument.ts';

const instrument = await realInstrument();
const ROOM = { kwartiermaker: 1, bestuur: 1, hr: 1, jeugdzorgprofessional: 3, ervaringsdeskundige: 3, jongere: 1 };

function seatsOf(room: Readonly<Record<string, number>>, lang: 'nl' | 'en'): NamedSeat[] {
  return instrument.roles.flatMap(({ id, title }) =>
    room[id] === undefined ? [] : [{ role: id, people: room[id], shown: undefined, title: title[lang] }],
  );
}

const view = (item: Item, seats: readonly NamedSeat[], talk: Talk, row: number): RoomView => ({
  item,
  seats,
  talk,
  row,
  aspect: 'Organisatie',
  number: 107,
  total: 107,
  done: 106,
  gap: 1,
  fresh: true,
  keep: () => undefined,
  remark: 'Eigen veiligheid en steun: in het rapport telt hier wat ervaringsdeskundigen zelf zeggen.',
  message: 'Het gesprek wordt bewaard in stichting-jeugdhulp-de-lindeboom-groep.yaml',
});

const FULL = agreeOn(
  {
    ...setCalls(setCalls(setCalls(SILENCE, 'bestuur', [3]), 'jeugdzorgprofessional', [3, 3, 2]), 'ervaringsdeskundige', [0, 1, 1]),
    parked: 'eerst navragen',
    dissent: 'uren op papier',
  },
  4,
);

describe.each(['nl', 'en'] as const)('a question in a room (%s)', (lang) => {
  it('fits 80 by 24 with six roles, every question and every row, with nothing of the room cut off', () => {
    const seats = seatsOf(ROOM, lang);
    for (const item of instrument.items.values()) {
      for (let row = 0; row <= seats.length; row++) {
        const lines = layoutRoom(view(item, seats, FULL, row), FULL, row, undefined, {
          columns: 80,
          rows: 24,
          lang,
          styles: PLAIN_STYLES,
        }).split('\n');
        expect(lines.length, item.id).toBeLessThanOrEqual(24);
        for (const line of lines) expect(widthOf(line), line).toBeLessThan(80);
        for (const { people } of seats) expect(lines.some((line) => line.includes(`(${people})`))).toBe(true);
        expect(lines.filter((line) => line.startsWith('> '))).toHaveLength(1);
        expect(lines.filter((line) => line.endsWith('!'))).toHaveLength(2);
      }
    }
  });

  it('shows the rows around the one that is typed in where there are too many roles', () => {
    const seats = seatsOf(Object.fromEntries(instrument.roles.map(({ id }) => [id, 40])), lang);
    const item = instrument.items.get('ORG-1a')!;
    for (let row = 0; row <= seats.length; row++) {
      const lines = layoutRoom(view(item, seats, SILENCE, row), SILENCE, row, undefined, {
        columns: 80,
        rows: 24,
        lang,
        styles: PLAIN_STYLES,
      }).split('\n');
      expect(lines.length).toBeLessThanOrEqual(24);
      expect(lines.filter((line) => line.startsWith('> '))).toHaveLength(1);
    }
  });
});

describe('the spread on the screen', () => {
  it('is told in figures, bars and words, without colour', () => {
    const seats = seatsOf(ROOM, 'nl');
    const screen = layoutRoom(view(instrument.items.get('ORG-1a')!, seats, FULL, 6), FULL, 6, undefined, {
      columns: 80,
      rows: 24,
      lang: 'nl',
      styles: PLAIN_STYLES,
    });
    expect(screen).toMatch(/Jeugdzorgprofessional \(3\) +3 3 2 +\. +\. +# +## +\. +\. +2,7 +2-3$/m);
    expect(screen).toMatch(/Ervaringsdeskundige \(3\) +0 1 1 +# +## .*0,7 +0-1 +!$/m);
    expect(screen).toContain('Verschil: Ervaringsdeskundige 0,7, Bestuurder of directeur 3,0.');
    expect(screen).toMatch(/^> Samen +4$/m);
  });

  it('keeps the end of a long row in sight', () => {
    const many = setCalls(
      SILENCE,
      'jeugdzorgprofessional',
      Array.from({ length: 12 }, (_, index) => (index % 2 === 0 ? 3 : 2)),
    );
    const seats = seatsOf({ jeugdzorgprofessional: 14 }, 'nl');
    const screen = layoutRoom(view(instrument.items.get('ORG-1a')!, seats, many, 0), many, 0, undefined, {
      columns: 80,
      rows: 24,
      lang: 'nl',
      styles: PLAIN_STYLES,
    });
    expect(screen).toMatch(/…[23 ]+ _ +\. +\. +6x +6x/);
  });
});
