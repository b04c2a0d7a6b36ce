import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../../src/policy/passages.ts';
import { readMarkdown } from '../../../src/policy/readers/markdown.ts';
import { readPlainText } from '../../../src/policy/readers/text.ts';
import type { PolicyDocument } from '../../../src/policy/document.ts';
import { type SubjectOf, subjectsOf } from '../../../src/policy/subject.ts';
import { realRules } from '../../support/policy-rules.ts';

const rules = await realRules();

/** By what each passage of a document is about the subject. */
function sources(document: PolicyDocument): SubjectOf['from'][] {
  const { passages } = passagesOf(document, rules);
  const subjects = subjectsOf(passages, rules);
  return passages.map((passage) => {
    const subject = subjects.get(passage);
    return subject === undefined || subject.barred ? 'none' : subject.from;
  });
}
const of = (text: string): SubjectOf['from'][] => sources(readMarkdown('nota-de-zwaluw.md', text));

describe('names for experts by experience and lived experience', () => {
  it.each([
    "De ED'ers komen elke maand samen.",
    'Twee ED-ers lopen mee.',
    'De ExpEx van de regio geeft gastlessen.',
    'Peersupport is er op elke groep.',
    'Een familie-ervaringsdeskundige steunt de ouders.',
    'Medewerkers met lived experience krijgen intervisie.',
    'Doorleefde kennis telt bij elk besluit.',
    'Het ervaringsbureau regelt de inzet.',
    'Ervaringsvaardige collega’s leiden op.',
    'Hulpverleners zetten hun eigen ervaring in.',
    'Professionals die eigen ervaringen benutten krijgen supervisie.',
    'Medewerkers leren hun eigen ervaring professioneel in te zetten.',
    'Het inzetten van persoonlijke ervaringen vraagt om afspraken.',
    'Persoonlijke ervaringen van professionals krijgen een plek.',
    'Medewerkers met een jeugdzorgverleden geven training.',
    'Begeleiders delen hun eigen levensverhaal met jongeren.',
  ])('%s', (text) => {
    expect(of(text)).toEqual(['here']);
  });

  it.each([
    'Medewerkers met ervaring in de ggz worden gezocht.',
    'Vrijwilligers doen ervaring op.',
    'Leden van de cliëntenraad delen hun ervaringen met de hulp.',
    'Werkervaring telt mee bij de inschaling.',
    'Ervaringsleren in de natuur is populair.',
    'Gemeenten die zelf jeugdhulp inkopen krijgen een bijdrage.',
    'De deskundigheid van medewerkers is op peil.',
  ])('not: %s', (text) => {
    expect(of(text)).toEqual(['none']);
  });

  it('counts what may be about anybody only where the document is about the subject', () => {
    expect(of('Oud-cliënten komen graag terug.')).toEqual(['none']);
    expect(of('Oud-cliënten komen graag terug.\n\nZes van hen zijn ervaringsdeskundige.')).toEqual(['here', 'here']);
  });
});

describe('a section about the subject', () => {
  it('lends it to those whom it points back to, until others come in between', () => {
    const text = [
      '## Nieuwe collega’s',
      'Sinds maart werken er twee ervaringsdeskundigen in team Noord.',
      'Het team at taart.',
      'Zij krijgen een contract van 24 uur.',
      'Deze collega’s volgen de basistraining.',
      'Vrijwilligers krijgen reiskosten.',
      'Zij krijgen ook een training.',
    ].join('\n\n');
    expect(of(text)).toEqual(['here', 'none', 'section', 'section', 'none', 'none']);
  });

  it('begins at a line that heads it without being a heading', () => {
    const text =
      '**Ervaringsdeskundigen**\n\nDe werving loopt voor iedereen via de afdeling HR.\n\n**Vrijwilligers**\n\nDe werving loopt via de coördinator van het huis.';
    expect(of(text)).toEqual(['heading', 'none']);
  });

  it('has the title of a text file, also when a line with the version follows', () => {
    const text = 'KADER ERVARINGSDESKUNDIGEN\nVersie 2 - maart 2026\n\nVoor elke rol is er een profiel.';
    expect(sources(readPlainText('kader.txt', text))).toEqual(['title']);
  });

  it('is not about everybody in service, when only the title says so', () => {
    expect(of('# Ervaringsdeskundigheid\n\n## Overig\n\nAlle medewerkers volgen een training.')).toEqual(['none']);
  });
});
