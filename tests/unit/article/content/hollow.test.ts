// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { Cuts } from '@/lib/article/content/cuts';
import { hollowed } from '@/lib/article/content/hollow';
import { weigh } from '@/lib/article/content/weights';
import { body } from '../body';

const lists =
  '<div class="go"><a href="/1">The first of our posts, about limits</a> <a href="/2">The second, about queues</a></div>';

/** What stays of a page of which the lists are gone already. */
function left(html: string): string {
  const root = body(html);
  const weights = weigh(root);
  const cuts = new Cuts();
  for (const el of root.querySelectorAll('.go')) cuts.take(el);
  hollowed(root, weights, cuts);
  return root.innerHTML;
}

test('a column of which only labels are left goes with them', () => {
  const column = `<div><div><div><i></i>공지</div><div>My blog</div></div><div><span>최근 글</span>${lists}${lists}</div></div>`;
  expect(left(`<p>Text.</p>${column}`)).toBe('<p>Text.</p>');
});

test('a fold of which only its label is left goes, however little it held', () => {
  const fold = '<details open><summary>목차</summary><div class="go"><a href="#1">하나</a></div></details>';
  expect(left(`<p>Text.</p>${fold}`)).toBe('<p>Text.</p>');
});

test.each([
  ['a heading', `<div><h2>Limits</h2>${lists}</div>`],
  ['a picture', `<div><img src="/a.png">A queue${lists}</div>`],
  ['a sentence', `<div><div>We refuse at once.</div>${lists}</div>`],
  ['a paragraph', `<div><p>첫 줄</p>${lists}</div>`],
  ['labels that lost nothing', '<div><span>npm</span></div>'],
])('%s stays', (_, html) => expect(left(html)).toBe(html.replaceAll(lists, '')));
