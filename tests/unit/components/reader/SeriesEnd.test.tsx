// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { SeriesEnd } from '@/components/reader/SeriesEnd';
import { partsAround } from '@/components/reader/partsAround';
import type { Series } from '@/lib/model/series';
import { show } from '../library/show';

const asItIs = (url: string): string => url;

function series(count: number, own: number): Series {
  const parts = Array.from({ length: count }, (_, i) => ({
    title: `글 ${i + 1}`,
    url: i + 1 === own ? '' : `https://blog.example/${i + 1}`,
    part: i + 1,
  }));
  return { key: 'k', title: '베틀 만들기', part: own, parts };
}

test('names the series, marks the part that was read, links the others', async () => {
  const root = await show(<SeriesEnd series={series(3, 2)} lang="ko" addressOf={asItIs} />);
  expect(root.querySelector('p')?.textContent).toBe('연재 · 베틀 만들기');
  expect([...root.querySelectorAll('li')].map((li) => li.textContent)).toEqual([
    '1화글 1',
    '2화글 2',
    '3화글 3',
  ]);
  expect([...root.querySelectorAll('a')].map((a) => a.href)).toEqual([
    'https://blog.example/1',
    'https://blog.example/3',
  ]);
  expect(root.querySelector('[aria-current]')?.textContent).toBe('2화글 2');
});

test('a part that can be read elsewhere is opened there', async () => {
  const here = (url: string): string => (url.endsWith('/3') ? '#/post/three' : url);
  const root = await show(<SeriesEnd series={series(3, 2)} lang="ko" addressOf={here} />);
  expect([...root.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual([
    'https://blog.example/1',
    '#/post/three',
  ]);
});

test('a part that is named without a link and is not the one that was read is only told', async () => {
  const given = series(3, 2);
  given.parts[2]!.url = '';
  const root = await show(<SeriesEnd series={given} lang="ko" addressOf={asItIs} />);
  expect([...root.querySelectorAll('[aria-current]')].map((part) => part.textContent)).toEqual(['2화글 2']);
  expect([...root.querySelectorAll('a')].map((a) => a.textContent)).toEqual(['1화글 1']);
});

test('where the page does not number its parts, the first without a link is the one that was read', async () => {
  const given = series(3, 2);
  for (const part of [given, ...given.parts]) part.part = 0;
  given.parts[2]!.url = '';
  const root = await show(<SeriesEnd series={given} lang="ko" addressOf={asItIs} />);
  expect([...root.querySelectorAll('[aria-current]')].map((part) => part.textContent)).toEqual(['글 2']);
});

test('of a long series the parts around are shown, and all on a press', async () => {
  const root = await show(<SeriesEnd series={series(20, 10)} lang="ko" addressOf={asItIs} />);
  const shown = (): number => root.querySelectorAll('li').length;
  expect(shown()).toBe(7);
  const button = root.querySelector('button')!;
  expect([button.textContent, button.ariaExpanded]).toEqual(['모두 보기', 'false']);
  await act(() => button.click());
  expect(shown()).toBe(20);
  expect([button.textContent, button.ariaExpanded]).toEqual(['줄이기', 'true']);
  expect(root.querySelector('[aria-current]')?.textContent).toBe('10화글 10');
});

test('a short series has nothing more to show', async () => {
  const root = await show(<SeriesEnd series={series(7, 2)} lang="ko" addressOf={asItIs} />);
  expect(root.querySelector('button')).toBeNull();
});

test.each([null, { ...series(1, 1) }, { key: 'k', title: '베틀', part: 2, parts: [] }])(
  'is nothing where there is nothing to open: %j',
  async (given) => {
    expect((await show(<SeriesEnd series={given} lang="ko" addressOf={asItIs} />)).textContent).toBe('');
  },
);

test.each([
  [3, 2, [1, 2, 3]],
  [20, 10, [7, 8, 9, 10, 11, 12, 13]],
  [20, 1, [1, 2, 3, 4, 5, 6, 7]],
  [20, 20, [14, 15, 16, 17, 18, 19, 20]],
])('of %i parts around part %i', (count, own, shown) => {
  expect(partsAround(series(count, own)).map(({ part }) => part)).toEqual(shown);
});
