// @vitest-environment jsdom
import { describe as group, expect, test } from 'vitest';
import { isPageText } from '@/lib/anchor/pageText';
import { articleText, nodeAt } from '@/lib/anchor/text';

function page(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}

group('articleText', () => {
  test.each([
    ['nothing', ''],
    ['a paragraph', '<p>한글 and <b>bold</b> text</p>'],
    ['comments and empty nodes', '<p>a<!-- b -->c<i></i>d</p>\n<p></p>'],
    ['scripts, which are text of the tree', '<p>a</p><script>b()</script><style>c{}</style>'],
    ['deep nesting', `${'<div>'.repeat(500)}deep${'</div>'.repeat(500)} after`],
  ])('equals textContent: %s', (_, html) => {
    const root = page(html);
    expect(articleText(root).text).toBe(root.textContent);
  });

  test('reads a root that is a text node, and nothing beside the root', () => {
    const root = page('<p>one</p><p>two</p>');
    expect(articleText(root.firstChild!).text).toBe('one');
    expect(articleText(root.firstChild!.firstChild!).text).toBe('one');
  });

  test('leaves out what is not text of a live page, and goes on after it', () => {
    const html =
      '<title>t</title><p>a</p><script>b</script><style>c</style><noscript>d</noscript><template>e</template>' +
      '<textarea>f</textarea><select><option>g</option></select><svg><title>h</title><text>i</text></svg><pre>j</pre>';
    expect(articleText(page(html), isPageText).text).toBe('aj');
  });

  test('knows which node holds a unit', () => {
    const text = articleText(page('<p>ab<b>c</b></p><p>de</p>'));
    expect([0, 1, 2, 3, 4].map((offset) => text.nodes[nodeAt(text, offset)]!.data)).toEqual([
      'ab',
      'ab',
      'c',
      'de',
      'de',
    ]);
  });
});
