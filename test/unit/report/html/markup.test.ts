import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { anchor, markup, trusted } from '../../../../src/report/html/markup.ts';
import { SCRIPT, SCRIPT_DIGEST } from '../../../../src/report/html/script.ts';
import { STYLE } from '../../../../src/report/html/style.ts';
import { HOSTILE } from '../../../support/example-report.ts';

it('escapes every text, in content and in attributes', () => {
  const name = `Huize "De Eik" <b> & 'zo'`;
  expect(markup`<p title="${name}">${name}</p>`.markup).toBe(
    '<p title="Huize &quot;De Eik&quot; &lt;b&gt; &amp; &#39;zo&#39;">Huize &quot;De Eik&quot; &lt;b&gt; &amp; &#39;zo&#39;</p>',
  );
});

it('takes markup as it is, lists one after the other, and nothing for false and undefined', () => {
  expect(markup`<ul>${['<', trusted('<br>'), false, undefined, 3]}</ul>`.markup).toBe('<ul>&lt;<br>3</ul>');
});

it('leaves no sign in a hostile text that could begin markup', () => {
  for (const text of HOSTILE) expect(markup`${text}`.markup).not.toMatch(/[<>"']|&(?!(amp|lt|gt|quot|#39);)/);
});

it('makes a name for an element of any id', () => {
  expect([anchor('VJ-4.1-b'), anchor('a b"c<d>')]).toEqual(['VJ-4.1-b', 'a-b-c-d-']);
});

it('lets only its own script run', () => {
  expect(SCRIPT_DIGEST).toBe(`sha256-${createHash('sha256').update(SCRIPT).digest('base64')}`);
  expect(SCRIPT).not.toMatch(/<\/|fetch|XMLHttp|import|eval|innerHTML/);
});

it('asks for nothing from elsewhere', () => {
  expect(STYLE).not.toMatch(/url\((?!#)|@import|https?:/);
});
