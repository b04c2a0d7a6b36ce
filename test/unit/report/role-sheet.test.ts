import { describe, expect, it } from 'vitest';
import type { Instrument, Role } from '../../../src/model/instrument.ts';
import { markdownSheet, roleSheet } from '../../../src/report/role-sheet.ts';
import { htmlSheet } from '../../../src/report/role-sheet-html.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const roleOf = (instrument: Instrument, id: string): Role => {
  const role = instrument.roles.find((candidate) => candidate.id === id);
  if (role === undefined) throw new Error(`no role ${id}`);
  return role;
};

describe('the sheets of a role', async () => {
  const instrument = await realInstrument();

  it.each(instrument.roles.map((role) => role.id))(
    'of %s hold every question once, at most three on a page, in both forms and languages',
    (id) => {
      const role = roleOf(instrument, id);
      const ids = [...role.lead, ...role.check];
      for (const lang of ['nl', 'en'] as const) {
        const sheet = roleSheet(instrument, role, ids, lang);
        expect(
          sheet.pages
            .flat()
            .map((question) => question.id)
            .sort(),
        ).toEqual([...ids].sort());
        expect(Math.max(...sheet.pages.map((page) => page.length))).toBeLessThanOrEqual(3);
        for (const text of [markdownSheet(sheet), htmlSheet(sheet)]) {
          for (const item of ids) expect(text).toContain(item);
          expect(text.endsWith('\n')).toBe(true);
        }
      }
    },
  );

  it('ask young people in their own words and order, and say that nobody has to tell anything', () => {
    const role = roleOf(instrument, 'jongere');
    const sheet = roleSheet(instrument, role, [...role.lead, ...role.check], 'nl');
    expect(sheet.pages.flat().map((question) => question.id)).toEqual(role.short?.map(({ item }) => item));
    expect(sheet.pages[0]?.[0]?.question).not.toBe(instrument.items.get('CUL-2a')?.question.nl);
    expect(markdownSheet(sheet)).toContain('Je hoeft niets over jezelf te vertellen');
    expect(sheet.unseen).toBe(true);
  });

  it('need nothing from elsewhere, and no text becomes markup', () => {
    const role: Role = { ...roleOf(instrument, 'ouder'), title: { nl: '<script>alert(1)</script>', en: 'x' } };
    const html = htmlSheet(roleSheet(instrument, role, role.lead, 'nl'));
    expect(html).not.toMatch(/<script|https?:|src=/);
    expect(html).toContain('&lt;script&gt;');
  });

  it('have a short form for everyone who answers as a volunteer, young person or parent', () => {
    for (const id of ['vrijwilliger', 'jongere', 'ouder', 'pleegouder']) {
      const role = roleOf(instrument, id);
      expect(role.short?.length, id).toBeLessThanOrEqual(9);
      expect(new Set(role.short?.map(({ item }) => item))).toEqual(new Set([...role.lead, ...role.check]));
    }
  });
});
