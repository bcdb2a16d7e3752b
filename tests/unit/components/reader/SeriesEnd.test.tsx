// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { SeriesEnd } from '@/components/reader/SeriesEnd';
import { partsAround } from '@/components/reader/partsAround';
import type { Series } from '@/lib/model/series';
import { show } from '../library/show';

function series(count: number, own: number): Series {
  const parts = Array.from({ length: count }, (_, i) => ({
    title: `글 ${i + 1}`,
    url: i + 1 === own ? '' : `https://blog.example/${i + 1}`,
    part: i + 1,
  }));
  return { key: 'k', title: '베틀 만들기', part: own, parts };
}

test('names the series, marks the part that was read, links the others', async () => {
  const root = await show(<SeriesEnd series={series(3, 2)} lang="ko" />);
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

test.each([null, { ...series(1, 1) }, { key: 'k', title: '베틀', part: 2, parts: [] }])(
  'is nothing where there is nothing to open: %j',
  async (given) => {
    expect((await show(<SeriesEnd series={given} lang="ko" />)).textContent).toBe('');
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
