import { describe, expect, it } from 'vitest';
import { editDistance, nearest } from '../../../src/diagnostics/nearest.ts';

it.each([
  ['', '', 0],
  ['org', '', 3],
  ['aspect', 'aspect', 0],
  ['aspct', 'aspect', 1], // one letter missing
  ['aspectt', 'aspect', 1], // one too many
  ['aspekt', 'aspect', 1], // another letter
  ['apsect', 'aspect', 1], // two neighbours swapped
  ['rol', 'lor', 2],
])('%j to %j takes %i edits', (a, b, edits) => {
  expect(editDistance(a, b)).toBe(edits);
  expect(editDistance(b, a)).toBe(edits);
});

describe('the nearest known word', () => {
  const keys = ['organisation', 'respondent', 'answers', 'situation'];
  it('is found in spite of a slip', () => {
    expect(nearest('respondant', keys)).toBe('respondent');
    expect(nearest('awnsers', keys)).toBe('answers');
  });
  it('whatever the case', () => {
    expect(nearest('org-1a', ['ORG-1a', 'ORG-1b'])).toBe('ORG-1a');
  });
  it('is none where nothing comes near: at most a third of the letters may differ', () => {
    expect(nearest('muziek', keys)).toBeUndefined();
    expect(nearest('vraag', ['vaag', 'kraag'])).toBe('vaag');
    // Six letters: two edits are near enough, three are not.
    expect(nearest('abcdef', ['abcdxy'])).toBe('abcdxy');
    expect(nearest('abcdef', ['abcxyz'])).toBeUndefined();
  });
  it('of equals is the first', () => {
    expect(nearest('ORG-1z', ['ORG-1b', 'ORG-1a'])).toBe('ORG-1b');
  });
  it('takes no time for a word that is no word', () => {
    expect(nearest('x'.repeat(100_000), keys)).toBeUndefined();
  });
});
