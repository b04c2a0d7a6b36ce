import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../support/real-instrument.ts';
import { ownFolder, peil } from './run-peil.ts';

const { folder, remove } = ownFolder();
afterAll(remove);

describe('peil validate', () => {
  it('says of every good file what it is', () => {
    const { status, stdout, stderr } = peil(['validate', 'examples/halverwege.yaml', 'questionnaires/rules.yaml']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('examples/halverwege.yaml: in orde (answers/1)');
    expect(stdout).toContain('questionnaires/rules.yaml: in orde (rules/1)');
  });

  it('checks a report too', () => {
    const report = path.join(folder, 'rapport.yaml');
    expect(peil(['score', 'examples/halverwege.yaml', '--output', report]).status).toBe(0);
    expect(peil(['validate', report])).toMatchObject({ status: 0, stderr: '' });
  });

  it('goes on past a bad file, and counts', () => {
    writeFileSync(path.join(folder, 'fout.yaml'), 'peil: answers/1\n');
    const { status, stdout, stderr } = peil([
      'validate',
      path.join(folder, 'fout.yaml'),
      path.join(folder, 'weg.yaml'),
      'examples/ver.yaml',
      '--lang',
      'en',
    ]);
    expect(status).toBe(2);
    expect(stderr).toContain('[schema-missing-key]');
    expect(stderr).toContain('[file-not-found]');
    expect(stderr).toContain('2 of 3');
    expect(stdout).toContain('examples/ver.yaml');
  });

  it('checks a whole content folder', () => {
    expect(peil(['validate', 'questionnaires'])).toMatchObject({ status: 0, stderr: '' });
    expect(peil(['validate', folder]).status).toBe(2);
  });

  it.each([
    ['notities.md', '# Notities\n\n- wij willen: *meer* ervaring\n- en [dit](x): dat\n\tmet een tab\n', 'peil check'],
    ['stuk.docx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0xff, 0xfe]), 'peil check'],
    ['formulier.csv', 'naam;antwoord\n"a: b";2\n', 'peil import'],
    ['foto.png', Buffer.from([0x89, 0x50, 0, 0xff]), 'peil template'],
  ])('says once of %s that it is no YAML of Peil, and what to do with it', (name, content, what) => {
    const file = path.join(folder, name);
    writeFileSync(file, content);
    for (const command of ['validate', 'score']) {
      const { status, stderr } = peil([command, file]);
      expect(status).toBe(2);
      expect(stderr.match(/fout \[[a-z-]+\]/g)).toEqual(['fout [kind-unknown]']);
      expect(stderr).toContain(what);
    }
  });

  it('reads answers under any name, and says all that is wrong in YAML that may be ours', () => {
    const text = readFileSync(path.join(ROOT, 'examples/halverwege.yaml'), 'utf8');
    writeFileSync(path.join(folder, 'antwoorden.txt'), text);
    expect(peil(['validate', path.join(folder, 'antwoorden.txt')]).status).toBe(0);
    writeFileSync(path.join(folder, 'stuk.txt'), `${text}  ORG-9z: "open\n`);
    expect(peil(['validate', path.join(folder, 'stuk.txt')]).stderr).toContain('[yaml-syntax]');
  });
});
