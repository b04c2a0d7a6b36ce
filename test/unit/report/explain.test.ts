import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/model/text.ts';
import { explainSubject } from '../../../src/report/explain-subject.ts';
import { type Explanation, renderExplanation } from '../../../src/report/explanation.ts';
import { findSubjects, nearestSubject, type Subject } from '../../../src/report/find-subject.ts';
import { PLAIN_STYLES } from '../../../src/report/styles.ts';
import { widthOf } from '../../../src/report/wrap.ts';
import { realInstrument } from '../../support/real-instrument.ts';

const instrument = await realInstrument();

function only(word: string): Subject {
  const [subject, ...more] = findSubjects(instrument, word);
  if (subject === undefined || more.length > 0)
    throw new Error(`'${word}' stands for ${more.length + (subject === undefined ? 0 : 1)} things.`);
  return subject;
}
const explain = (word: string, lang: 'nl' | 'en' = 'nl'): Explanation => explainSubject(instrument, only(word), lang);
function ids(explanation: Explanation, title: string): string[] {
  return (explanation.sections.find((section) => section.title === title)?.lines ?? []).flatMap((line) =>
    line.kind === 'entry' ? [line.id] : [],
  );
}

const EVERY_ID = [
  ...instrument.items.keys(),
  ...instrument.conditions.keys(),
  ...instrument.frameworks.flatMap((framework) => framework.groups.map((group) => group.id)),
  ...instrument.actions.map((action) => action.id),
  ...instrument.tensions.map((tension) => tension.id),
  ...instrument.blocks.flatMap((block) => block.questions.map((question) => question.id)),
  ...instrument.roles.map((role) => role.id),
  ...(instrument.profile.phases ?? []).map((phase) => phase.id),
  ...instrument.profile.switches.map((entry) => entry.id),
  ...instrument.terms.flatMap((term) => [term.id, term.nl.term, term.en.term, ...(term.also ?? [])]),
  ...instrument.blocks.map((block) => block.id),
  ...instrument.rules.steps.map((step) => `stap ${step.step}`),
  'VJ',
  'DSP',
  'LEJO',
  'poort',
  'gate',
];

describe('finding', () => {
  it('knows everything that has an id or a name', () => {
    expect(EVERY_ID.length).toBeGreaterThan(600);
    expect(EVERY_ID.filter((id) => findSubjects(instrument, id).length === 0)).toEqual([]);
  });
  it('takes small letters, and spaces or dashes', () => {
    expect(only('org-1A')).toMatchObject({ kind: 'item', item: { id: 'ORG-1a' } });
    expect(only('Stap-3')).toMatchObject({ kind: 'step', step: { step: 3 } });
    expect(only('3')).toMatchObject({ kind: 'step', step: { step: 3 } });
    expect(only(' vrije   ruimte ')).toMatchObject({ kind: 'term', term: { id: 'vrije-ruimte' } });
  });
  it('gives everything that goes by one name', () => {
    expect(findSubjects(instrument, 'kwartiermaker').map((subject) => subject.kind)).toEqual(['role', 'term']);
    expect(findSubjects(instrument, 'raad-van-toezicht').map((subject) => subject.kind)).toEqual(['role', 'switch', 'term']);
    expect(findSubjects(instrument, 'poort').map((subject) => subject.kind)).toEqual(['gate', 'term']);
  });
  it('finds nothing where nothing is, and no names from objects', () => {
    for (const word of ['', 'constructor', '__proto__', 'ORG-9z', 'x'.repeat(5000)]) expect(findSubjects(instrument, word)).toEqual([]);
  });
  it.each([
    ['VJ-4.1-bb', 'VJ-4.1-b'],
    ['ORG1a', 'ORG-1a'],
    ['intervise', 'intervisie'],
    ['A-123', 'A-12'],
  ])('suggests for %s: %s', (word, nearest) => {
    expect(nearestSubject(instrument, word)).toBe(nearest);
  });
  it('suggests nothing for what is like nothing', () => {
    expect(nearestSubject(instrument, 'qqqqqqqqqqqq')).toBeUndefined();
  });
});

describe.each(LANGUAGES)('explaining everything (%s)', (lang) => {
  it('fits 80 columns, has sections, and no undefined', () => {
    for (const id of new Set(EVERY_ID)) {
      for (const subject of findSubjects(instrument, id)) {
        const explanation = explainSubject(instrument, subject, lang);
        const text = renderExplanation(explanation, PLAIN_STYLES, 80);
        expect(text, id).not.toMatch(/undefined|\[object|NaN|null/);
        expect(text.endsWith('\n'), id).toBe(true);
        expect(explanation.title, id).not.toBe('');
        expect(
          text.split('\n').filter((line) => widthOf(line) > 80),
          id,
        ).toEqual([]);
      }
    }
  });
});

describe('links run both ways', () => {
  it('from question to condition and back, direct and partial', () => {
    for (const item of instrument.items.values()) {
      const explanation = explain(item.id);
      expect(ids(explanation, 'Rechtstreeks bewijs voor deze voorwaarden')).toEqual(item.evidence.direct);
      expect(ids(explanation, 'Een aanwijzing voor deze voorwaarden')).toEqual(item.evidence.partial);
    }
    for (const condition of instrument.conditions.values()) {
      const explanation = explain(condition.id);
      const asking = (part: 'direct' | 'partial'): string[] =>
        [...instrument.items.values()].filter((item) => item.evidence[part].includes(condition.id)).map((item) => item.id);
      expect(ids(explanation, 'Vragen die hier rechtstreeks op antwoorden'), condition.id).toEqual(asking('direct'));
      expect(ids(explanation, 'Vragen die een aanwijzing geven'), condition.id).toEqual(asking('partial'));
    }
  });
  it('from condition to advice and tension, and back', () => {
    for (const condition of instrument.conditions.values()) {
      const explanation = explain(condition.id);
      for (const action of ids(explanation, 'Adviezen die hierbij helpen'))
        expect(ids(explain(action), 'Wat het dient')).toContain(condition.id);
      for (const tension of ids(explanation, 'Spanningen waarin dit meespeelt')) {
        const sides = explain(tension);
        expect([...ids(sides, 'De ene kant'), ...ids(sides, 'De andere kant')]).toContain(condition.id);
      }
    }
    expect(ids(explain('VJ-4.1-b'), 'Adviezen die hierbij helpen').length).toBeGreaterThan(0);
  });
  it('to what comes before and what waits, with why and who says so', () => {
    expect(ids(explain('VJ-4.1-g'), 'Dit komt eerst')).toContain('VJ-4.1-b');
    expect(ids(explain('VJ-4.1-b'), 'Dit wacht hierop')).toEqual(expect.arrayContaining(['START', 'VJ-4.1-g']));
    const waits = explain('VJ-4.1-b').sections.find((section) => section.title === 'Dit wacht hierop');
    for (const line of waits?.lines ?? [])
      expect(line.kind === 'entry' && line.text).toMatch(/\((?:dit zegt de bron|dit is onze lezing); VJ/);
  });
});

describe('what an explanation says', () => {
  it('whether the source or we named a pitfall', () => {
    const pitfall = (id: string): string => JSON.stringify(explain(id).sections.find((section) => section.title === 'Valkuil')?.lines);
    const named = (value: boolean): string =>
      [...instrument.conditions.values()].find((condition) => condition.pitfall?.named === value)?.id ?? '';
    expect(pitfall(named(true))).toContain('(dit noemt de bron)');
    expect(pitfall(named(false))).toContain('(dit is onze lezing)');
  });
  it('for whom a condition holds, and where we applied it', () => {
    expect(JSON.stringify(explain('VJ-4.1-b').sections)).toContain('onderwijs (hier door ons op toegepast)');
    expect(JSON.stringify(explain('VJ-5.1-a', 'en').sections)).toContain(
      'Does not hold for the kind of organisation of this questionnaire',
    );
  });
  it('why a condition cannot be asked', () => {
    for (const [id, reason] of instrument.notAskable)
      expect(JSON.stringify(explain(id).sections)).toContain(JSON.stringify(reason.nl).slice(1, -1));
  });
  it('nothing that steers a terminal', () => {
    const evil = explainSubject(
      { ...instrument, rules: instrument.rules },
      { kind: 'term', term: { id: 'x', nl: { term: 'x\u001b[2J', meaning: '\u202Eylbissop' }, en: { term: 'x', meaning: 'y' } } },
      'nl',
    );
    expect(renderExplanation(evil, PLAIN_STYLES, 80)).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/);
  });
});
