// @vitest-environment jsdom
import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { htmlOf, sanitise, sanitising } from '@/lib/article/sanitise';
import { atOnce } from '@/lib/model/inPieces';
import { giveSetHtml } from '../library/importing/items';

const BASE = 'https://blog.example/posts/1';

beforeAll(giveSetHtml);

function inPieces(html: string): { clean: string; pieces: number } {
  const steps = sanitising(html, BASE, window, 0);
  let pieces = 0;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return { clean: htmlOf(step.value), pieces };
    pieces++;
  }
}

const PARTS = [
  '<p>글 <em>b</em></p>',
  ' a text ',
  '<p onclick="alert(1)" id="x" class="y" style="position:fixed">a</p>',
  '<script>alert(1)</script>',
  '<a href="javascript:alert(1)">a</a>',
  '<img src="x.png" onerror="alert(1)" srcset="javascript:1 2x">',
  '<center><font>글</font></center>',
  '<x-part><b>a</b></x-part>',
  '<svg><a href="javascript:1">x</a></svg>',
  '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
  '<form id="body"><input name="attributes"></form>',
  '<template><img src=x onerror=alert(1)></template>',
  '<pre data-file="a.ts"><code class="language-ts">&lt;script&gt;\n\n</code></pre>',
  '<pre>\n\nthe first line is empty</pre>',
  '<ul><li data-galpi-task="done">a</li><li>b</li></ul>',
  '<table><tbody><tr><td>a</td></tr></tbody></table>',
  '<style>p{}</style><title>t</title>',
  '<!-- <img src=x onerror=alert(1)> -->',
  '<textarea><p>a</p></textarea>',
];

test.each(PARTS)('a long article of %s is the same in pieces', (part) => {
  const html = `<div lang="ko" onclick="x"><section>${`${part}<p>b</p>`.repeat(1200)}</section>\n<p>c</p></div>`;
  const { clean, pieces } = inPieces(html);
  expect(pieces).toBeGreaterThan(1);
  expect(clean).toBe(sanitise(html, BASE, window));
});

test('property: any article is the same in pieces', () => {
  const part = fc.oneof(
    fc.constantFrom(...PARTS),
    fc.tuple(fc.constantFrom(...PARTS), fc.nat(900)).map(([html, n]) => html.repeat(n)),
  );
  const around = fc.constantFrom(
    'div',
    'section',
    'blockquote',
    'ul',
    'details',
    'x-wrap',
    'figure',
    'pre',
    'td',
  );
  const group = fc
    .tuple(around, fc.array(part, { maxLength: 4 }))
    .map(([name, parts]) => `<${name} data-x="1">${parts.join('')}</${name}>`)
    .map((html) => (html.startsWith('<td') ? `<table><tr>${html}</tr></table>` : html));
  fc.assert(
    fc.property(fc.array(fc.oneof(part, group), { maxLength: 6 }), (parts) => {
      const html = parts.join('\n');
      expect(inPieces(html).clean).toBe(sanitise(html, BASE, window));
    }),
    { numRuns: 20 },
  );
});

const words = 'Queues are as long as their slowest reader. ';
test.each([
  ['words', `<p lang="en" onclick="x">${words.repeat(5000)}</p>`],
  ['words without spaces', `<p>${'가👩‍👩‍👧‍👦'.repeat(40_000)}</p>`],
  ['elements', `<p>${'<em>a</em> <b onclick="x">b</b>\n'.repeat(4000)}</p>`],
  ['lines', `<pre data-file="a.ts">\n\n${'\n\tkeep(a);\n'.repeat(20_000)}</pre>`],
  ['code', `<figure><pre><code class="language-c">\n${'  int a;\n\n'.repeat(20_000)}</code></pre></figure>`],
  [
    'rows',
    `<table><caption>a</caption><colgroup><col></colgroup><thead onclick="x"><tr><th>b</thead>\n${'<tr onclick="x"><td colspan="2">a <b>b</b>\n<td><pre>\n\nc</pre><script>1</script></tr>\n'.repeat(900)}<tfoot><tr><td>d</table>`,
  ],
])('one block of very many %s is the same in pieces', (_what, html) => {
  const { clean, pieces } = inPieces(html);
  expect(pieces).toBeGreaterThan(2);
  expect(clean).toBe(sanitise(html, BASE, window));
});

test('a short one is made in one piece', () => {
  expect(htmlOf(atOnce(sanitising('<p>a</p>', BASE, window)))).toBe('<p>a</p>');
});
