// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { atOnce } from '@/lib/model/inPieces';
import { transplant } from '@/lib/reader/transplant';

function moved(html: string): { to: HTMLElement; pieces: number } {
  const from = document.implementation.createHTMLDocument('').body;
  from.innerHTML = html;
  const to = document.createElement('article');
  let pieces = 0;
  for (const _ of transplant(from, to)) pieces++;
  expect(from.childNodes).toHaveLength(0);
  return { to, pieces };
}

/** What is left when the groups are taken away. */
function ungrouped(to: HTMLElement): string {
  for (const group of to.querySelectorAll('galpi-group')) group.replaceWith(...group.childNodes);
  return to.innerHTML;
}

/** The same, and with texts that were parted in one again. */
function joined(to: HTMLElement): string {
  ungrouped(to);
  to.normalize();
  return to.innerHTML;
}

test('a post is moved in one piece, as it is', () => {
  const html = `<div>${'<h2>a</h2><p>b <em>c</em></p>\n'.repeat(400)}</div>`;
  const { to, pieces } = moved(html);
  expect(to.innerHTML).toBe(html);
  expect(pieces).toBe(0);
});

test('a very long one comes in pieces, in groups that end where nothing changes by it', () => {
  const html = `<div>${'<h2>a</h2><p>b</p><galpi-code>c</galpi-code>'.repeat(2000)}</div>`;
  const { to, pieces } = moved(html);
  expect(pieces).toBeGreaterThan(5);
  const groups = [...to.querySelectorAll('galpi-group')];
  expect(groups.length).toBeGreaterThan(5);
  expect(new Set(groups.map(({ parentElement }) => parentElement!.localName))).toEqual(new Set(['div']));
  expect(new Set(groups.map(({ firstElementChild }) => firstElementChild!.localName))).toEqual(
    new Set(['p']),
  );
  expect(ungrouped(to)).toBe(html);
});

test.each([
  ['text without blocks', '<div>', 'a <em>b</em><br>', '</div>'],
  ['headings alone', '<div>', '<h2>a</h2>', '</div>'],
  ['a list', '<ol>', '<li>a</li>', '</ol>'],
  ['a table', '<table><tbody>', '<tr><td>a</td></tr>', '</tbody></table>'],
])('%s is not put into groups', (_what, open, part, close) => {
  const html = open + part.repeat(5000) + close;
  const { to } = moved(html);
  expect(to.querySelector('galpi-group')).toBeNull();
  expect(to.innerHTML).toBe(html);
});

const groupsIn = (to: HTMLElement): string[] =>
  [...to.querySelectorAll('galpi-group')].map(({ textContent }) => textContent);

test('a paragraph of a hundred pages comes in pieces, parted between words or at breaks', () => {
  const words = `<p lang="en">${'Queues are as long as their slowest reader. '.repeat(15_000)}</p>`;
  const inWords = moved(words);
  expect(inWords.pieces).toBeGreaterThan(3);
  expect(groupsIn(inWords.to).length).toBeGreaterThan(2);
  for (const text of groupsIn(inWords.to)) expect(text).toMatch(/^\S.*\s$/);
  expect(joined(inWords.to)).toBe(words);

  const lines = `<div><p>${'<em>a</em>b<br>'.repeat(5000)}</p></div>`;
  const inLines = moved(lines);
  const groups = [...inLines.to.querySelectorAll('p > galpi-group')];
  expect(groups.length).toBeGreaterThan(2);
  for (const { firstChild } of groups) expect(firstChild?.nodeName).toBe('EM');
  expect(ungrouped(inLines.to)).toBe(lines);
});

test('no letter is parted', () => {
  const family = '👩‍👩‍👧‍👦';
  const { to } = moved(`<p>${family.repeat(40_000)}</p>`);
  expect(groupsIn(to).length).toBeGreaterThan(2);
  for (const text of groupsIn(to)) expect(text.replaceAll(family, '')).toBe('');
  // one letter without end is left as it is
  const marks = `<p>${'\u0301'.repeat(400_000)}</p>`;
  expect(moved(marks).to.innerHTML).toBe(marks);
});

test('code without end is parted where its lines end, and nowhere else', () => {
  const line = 'let the_name = of(a, line);\n';
  const code = `<galpi-code><pre><code>${line.repeat(20_000)}</code></pre></galpi-code>`;
  const { to } = moved(code);
  expect(groupsIn(to).length).toBeGreaterThan(2);
  for (const text of groupsIn(to)) expect(text.replaceAll(line, '')).toBe('');
  expect(joined(to)).toBe(code);

  const oneLine = `<pre>${'f(a) '.repeat(90_000)}</pre>`;
  expect(moved(oneLine).to.innerHTML).toBe(oneLine);
});

test('a table of thousands of rows comes in pieces, as it is', () => {
  const row = '<tr><td>a <b>b</b></td><td><pre>c</pre></td></tr>\n';
  const html = `<galpi-table><table><thead><tr><th>a</th></tr></thead><tbody>${row.repeat(2000)}</tbody></table></galpi-table>`;
  const { to, pieces } = moved(html);
  expect(pieces).toBeGreaterThan(5);
  expect(to.innerHTML).toBe(html);
});

test('property: nothing is lost, added or moved', () => {
  const leaf = fc.constantFrom(
    '<p>a</p>',
    ' b ',
    '<em>c</em>',
    '<h3>d</h3>',
    '<ul><li>e</li></ul>',
    '<p></p>\n',
  );
  const { tree } = fc.letrec<{ tree: string; node: string }>((tie) => ({
    tree: fc.array(tie('node'), { maxLength: 6 }).map((parts) => parts.join('')),
    node: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      leaf,
      fc.tuple(leaf, fc.nat(1500)).map(([html, n]) => html.repeat(n)),
      fc
        .tuple(fc.constantFrom('div', 'section', 'blockquote', 'details', 'aside'), tie('tree'))
        .map(([name, html]) => `<${name} lang="ko">${html}</${name}>`),
    ),
  }));
  fc.assert(
    fc.property(tree, (html) => {
      const expected = document.implementation.createHTMLDocument('').body;
      expected.innerHTML = html;
      expect(ungrouped(moved(html).to)).toBe(expected.innerHTML);
    }),
    { numRuns: 60 },
  );
});

test('all of it at once is the same', () => {
  const from = document.implementation.createHTMLDocument('').body;
  from.innerHTML = '<p>a</p>'.repeat(9000);
  const to = document.createElement('article');
  atOnce(transplant(from, to));
  expect(ungrouped(to)).toBe('<p>a</p>'.repeat(9000));
});
