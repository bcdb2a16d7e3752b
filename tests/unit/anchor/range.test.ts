// @vitest-environment jsdom
import { describe as group, expect, test } from 'vitest';
import { rangeOf, spanOf } from '@/lib/anchor/range';
import { isPageText } from '@/lib/anchor/pageText';
import { articleText } from '@/lib/anchor/text';
import { prose, type Random, seeded } from './random';

function page(html: string): HTMLElement {
  document.body.innerHTML = html;
  return document.body;
}

group('rangeOf', () => {
  test('starts in the node that holds the first unit and ends in the one that holds the last', () => {
    const root = page('<p>ab<b>cd</b>ef</p>');
    const range = rangeOf(articleText(root), { start: 2, end: 4 })!;
    const bold = root.querySelector('b')!.firstChild;
    expect([range.startContainer, range.startOffset, range.endContainer, range.endOffset]).toEqual([
      bold,
      0,
      bold,
      2,
    ]);
  });

  test.each([
    ['empty', 1, 1],
    ['backwards', 2, 1],
    ['before the text', -1, 2],
    ['after the text', 1, 7],
  ])('gives null for a span that is %s', (_, start, end) => {
    expect(rangeOf(articleText(page('<p>abcdef</p>')), { start, end })).toBeNull();
  });

  test.each([
    ['shortened', (node: Text) => (node.data = 'x')],
    ['removed', (node: Text) => node.remove()],
  ])('gives null when a node was %s after the text was read', (_, change) => {
    const root = page('<p>abc</p><p>def</p>');
    const text = articleText(root);
    change(root.lastChild!.firstChild as Text);
    expect(rangeOf(text, { start: 1, end: 5 })).toBeNull();
    expect(rangeOf(text, { start: 0, end: 2 })?.toString()).toBe('ab');
  });
});

group('spanOf', () => {
  const html =
    '<header>out</header><main><p>ab<b>cd</b></p><script>xx</script><p>ef</p></main><footer>out</footer>';
  const cases: [string, (range: Range, root: Element) => void, { start: number; end: number } | null][] = [
    ['the whole root', (range, root) => range.selectNodeContents(root), { start: 0, end: 6 }],
    ['an element', (range, root) => range.selectNode(root.querySelector('b')!), { start: 2, end: 4 }],
    ['more than the root', (range) => range.selectNodeContents(document.body), { start: 0, end: 6 }],
    [
      'text that was left out',
      (range, root) => range.selectNodeContents(root.querySelector('script')!),
      null,
    ],
    ['outside of the root', (range) => range.selectNodeContents(document.querySelector('footer')!), null],
    [
      'from the header into the text',
      (range, root) => {
        range.setStart(document.querySelector('header')!.firstChild!, 1);
        range.setEnd(root.querySelector('b')!.firstChild!, 1);
      },
      { start: 0, end: 3 },
    ],
    [
      'from the left out text on',
      (range, root) => {
        range.setStart(root.querySelector('script')!.firstChild!, 1);
        range.setEnd(root, 3);
      },
      { start: 4, end: 6 },
    ],
    ['collapsed', (range, root) => range.setStart(root.querySelector('b')!.firstChild!, 1), null],
  ];
  test.each(cases)('gives the span of %s', (name, set, expected) => {
    const root = page(html).querySelector('main')!;
    const range = document.createRange();
    set(range, root);
    if (name === 'collapsed') range.collapse(true);
    expect(spanOf(articleText(root, isPageText), range)).toEqual(expected);
  });

  test('gives null for a range in another tree', () => {
    const range = document.createRange();
    const text = articleText(page('<p>abc</p>'));
    const loose = document.createElement('p');
    loose.textContent = 'abc';
    range.selectNodeContents(loose);
    expect(spanOf(text, range)).toBeNull();
  });

  test('gives null for an empty text', () => {
    const range = document.createRange();
    range.selectNodeContents(page(''));
    expect(spanOf(articleText(document.body), range)).toBeNull();
  });
});

test('a span comes back from its range, in random trees', () => {
  const random = seeded(7);
  for (let round = 0; round < 60; round += 1) {
    const root = page('');
    grow(root, random, 4);
    const text = articleText(root);
    expect(text.text).toBe(root.textContent);
    for (let i = 0; i < 20 && text.text !== ''; i += 1) {
      const start = random.below(text.text.length);
      const end = start + 1 + random.below(text.text.length - start);
      const range = rangeOf(text, { start, end })!;
      expect(range.toString()).toBe(text.text.slice(start, end));
      expect(range.startOffset).toBeLessThan((range.startContainer as Text).length);
      expect(range.endOffset).toBeGreaterThan(0);
      expect(spanOf(text, range)).toEqual({ start, end });
    }
  }
});

function grow(parent: Element, random: Random, depth: number): void {
  for (let i = random.below(5); i >= 0; i -= 1) {
    const kind = random.below(depth > 0 ? 5 : 3);
    if (kind === 0) parent.append(document.createComment('x'));
    else if (kind === 1) parent.append(document.createTextNode(''));
    else if (kind === 2) parent.append(document.createTextNode(prose(random, 2)));
    else {
      const child = document.createElement(random.pick(['p', 'b', 'pre', 'div']));
      parent.append(child);
      grow(child, random, depth - 1);
    }
  }
}
