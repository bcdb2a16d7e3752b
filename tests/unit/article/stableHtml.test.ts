// @vitest-environment jsdom
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { passage } from '@/lib/anchor/passage';
import { articleText } from '@/lib/anchor/text';
import { elements } from '@/lib/article/allowlist';
import { sanitisedTree, htmlOf } from '@/lib/article/sanitise';
import { stableHtml } from '@/lib/article/stableHtml';

function parsed(html: string): HTMLElement {
  const body = document.implementation.createHTMLDocument('').createElement('body');
  body.innerHTML = html;
  return body;
}

const texts = fc.constantFrom(
  '가나',
  'a b',
  ' ',
  '\n',
  '\n가',
  '\r',
  '\u00a0',
  '\u3000x',
  '\0',
  '<',
  '&',
  '',
);
// what nests well, more often than the rest
const names = fc.oneof(
  fc.constantFrom(
    'p',
    'div',
    'b',
    'a',
    'code',
    'ul',
    'li',
    'table',
    'tbody',
    'tr',
    'td',
    'pre',
    'blockquote',
  ),
  fc.constantFrom(...Object.keys(elements)),
);

interface Node {
  name: string;
  children: (Node | string)[];
}
const { node } = fc.letrec<{ node: Node; child: Node | string }>((tie) => ({
  child: fc.oneof({ depthSize: 'small' }, texts, tie('node')),
  node: fc.record({ name: names, children: fc.array(tie('child'), { maxLength: 4 }) }),
}));

/** A tree as no parser may have made it. */
function grown({ name, children }: Node): HTMLElement {
  const el = document.createElement(name);
  for (const child of children) el.append(typeof child === 'string' ? child : grown(child));
  return el;
}

/** Tags in any order, closed or not. */
const soup = fc
  .array(
    fc.oneof(
      texts,
      names.map((name) => `<${name}>`),
      names.map((name) => `</${name}>`),
      fc.constantFrom(
        '<font>',
        '</font>',
        '<svg><p>',
        '<!-- -->',
        '<frameset>',
        '<template>',
        '&#13;',
        '<form>',
      ),
    ),
    { maxLength: 14 },
  )
  .map((parts) => parts.join(''));

test('a tree that is said to be stable is the one that its HTML gives', () => {
  let stable = 0;
  fc.assert(
    fc.property(fc.array(fc.oneof(texts, node), { maxLength: 4 }), (children) => {
      const tree = grown({ name: 'body', children });
      const html = stableHtml(tree);
      if (html === null) return;
      stable++;
      expect(html).toBe(htmlOf(tree));
      expect(parsed(html).isEqualNode(tree)).toBe(true);
    }),
    { numRuns: 1500 },
  );
  expect(stable).toBeGreaterThan(150);
  expect(stable).toBeLessThan(1350);
});

test('text and places of a stable tree are those of what is stored, read anew', () => {
  let stable = 0;
  fc.assert(
    fc.property(soup, fc.nat(), fc.nat(), (hostile, one, other) => {
      const tree = sanitisedTree(hostile, 'https://blog.example/1', window);
      const stored = htmlOf(tree);
      const html = stableHtml(tree);
      // what is stored is the same either way
      expect(html ?? htmlOf(tree)).toBe(stored);
      if (html === null) return;
      stable++;
      const again = parsed(stored);
      const [read, stood] = [articleText(again), articleText(tree)];
      expect(stood.text).toBe(read.text);
      expect(stood.starts).toEqual(read.starts);
      const [start, end] = [one, other].map((at) => at % (read.text.length + 1)).toSorted((a, b) => a - b);
      if (start === end) return;
      const span = { start: start!, end: end! };
      expect(passage(stood, tree, span)).toEqual(passage(read, again, span));
    }),
    { numRuns: 1500 },
  );
  expect(stable).toBeGreaterThan(150);
  expect(stable).toBeLessThan(1350);
});

test.each([
  ['a block in a paragraph', 'p', '<div>a</div>'],
  ['a table in a paragraph', 'p', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
  ['a link deep in a link', 'a', '<b><a>a</a></b>'],
  ['a heading in a heading', 'h2', '<h3>a</h3>'],
  ['a first empty line of code', 'pre', '\n\na'],
  ['a text between cells', 'div', '<table><tbody><tr><td>a</td></tr></tbody></table>'],
  ['a carriage return', 'p', 'a&#13;b'],
])('%s is not stable', (_, name, inside) => {
  const tree = document.createElement('body');
  const el = document.createElement(name);
  tree.append(el);
  el.innerHTML = inside;
  el.querySelector('tr')?.append('loose');
  expect(parsed(htmlOf(tree)).isEqualNode(tree)).toBe(false);
  expect(stableHtml(tree)).toBe(null);
});

test('what is too deep for a parser is not stable', () => {
  const tree = document.createElement('body');
  let el: Element = tree;
  for (let depth = 0; depth < 600; depth++) el = el.appendChild(document.createElement('div'));
  expect(stableHtml(tree)).toBe(null);
});

test('an ordinary article is stable', () => {
  const html =
    '<div><h2>제목</h2><p>글 <b>굵게 <a href="https://a.example/">고리</a></b><br>줄</p><ul><li><p>하나</p><ol><li>둘</li></ol></li></ul>' +
    '<pre><code class="language-js">\na\n</code></pre><figure><img src="https://a.example/a.png"><figcaption>그림</figcaption></figure>' +
    '<table><thead><tr><th>a</th></tr></thead>\n<tbody><tr><td><p>b</p></td></tr></tbody></table><dl><dt>a</dt><dd>b</dd></dl></div>';
  expect(stableHtml(sanitisedTree(`\n${html}\n`, 'https://blog.example/1', window))).not.toBe(null);
});
