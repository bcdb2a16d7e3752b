// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { prune } from '@/lib/article/content/prune';
import { weigh } from '@/lib/article/content/weights';
import { body } from '../body';

/** What is left of a page of which `#a` was taken for the article. */
function left(html: string): string {
  const root = body(html);
  prune(root, new Set([root.querySelector('#a')!]), weigh(root), '');
  return (root.textContent ?? '').replace(/\s+/g, ' ').trim();
}

const heading = '<h2><a href="#1">1.</a> Limits</h2>';

test.each([
  ['what was taken', `${heading}<div id="a">text</div>`, '1. Limitstext'],
  [
    'what was taken, after places that links lead to',
    `${heading}<a id="1"></a><div id="a">text</div>`,
    '1. Limitstext',
  ],
  ['code', `<div id="a">text</div>${heading}<div><pre>show stat</pre></div>`, 'text1. Limitsshow stat'],
])('a short heading above %s stays, wherever its number leads', (_, html, text) => {
  expect(left(html)).toBe(text);
});

test('a mark of a footnote stays, whatever a theme calls its link', () => {
  const mark = '<sup><a id="r1" class="anchorTargetStickyNavbar_x" href="#f1">1</a></sup>';
  expect(left(`<div id="a"><p>All of the data${mark} goes with it.</p></div>`)).toBe(
    'All of the data1 goes with it.',
  );
});

test.each([
  ['nothing', `<div id="a">text</div>${heading}`],
  ['what goes', `<div id="a">text</div>${heading}<nav>Home</nav>`],
])('one above %s goes', (_, html) => {
  expect(left(html)).toBe('text');
});
