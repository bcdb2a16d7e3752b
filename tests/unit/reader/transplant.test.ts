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
  ['one paragraph', '<p>', '<em>a</em> b ', '</p>'],
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
