// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { follow, listed } from '@/components/reader/outlineEntries';
import { body } from '../../article/body';

const levels = (html: string): number[] => listed(body(html)).map(({ level }) => level);

test('headings are listed as they are', () => {
  expect(levels('<h1>a</h1><h2>b</h2><h3>c</h3><h4>d</h4>')).toEqual([1, 2, 3, 4]);
});

test('of very many, those of the upper levels', () => {
  const html = `<h1>title</h1>${`<h2>a</h2>${'<h3>b</h3>'.repeat(9)}`.repeat(100)}`;
  expect(levels(html)).toEqual([1, ...Array.from({ length: 100 }, () => 2)]);
});

test('where the uppermost alone are too many, the first of them; each keeps its place among all', () => {
  const entries = listed(body(`<h1>title</h1>${'<h2>a</h2><h4>b</h4>'.repeat(3000)}`));
  expect(entries).toHaveLength(1000);
  expect(entries.slice(0, 3).map(({ index }) => index)).toEqual([0, 1, 3]);
});

test.each([
  [true, 'instant'],
  [false, 'smooth'],
])('a long outline follows; where nothing is to move (%s) it is there at once', (matches, behavior) => {
  vi.stubGlobal('matchMedia', () => ({ matches }));
  const nav = body('<ol><li>a</li><li>b</li></ol>').querySelector('ol')!.parentElement!;
  const list = nav.querySelector('ol')!;
  const scrollTo = vi.fn<(options: ScrollToOptions) => void>();
  Object.defineProperties(nav, {
    scrollHeight: { value: 900 },
    clientHeight: { value: 300 },
    scrollTo: { value: scrollTo },
  });
  Object.defineProperty(list.children[1], 'offsetTop', { value: 600 });
  follow(list, 1);
  expect(scrollTo.mock.calls).toEqual([[{ top: 450, behavior }]]);
  vi.unstubAllGlobals();
});
