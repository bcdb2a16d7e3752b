// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { Sidebar } from '@/components/library/Sidebar';
import { inbox } from '@/lib/shelves/route';
import type { SavedSearches } from '@/lib/shelves/savedSearches';
import { show } from './show';

const searches = { list: signal([]) } as unknown as SavedSearches;

test('what posts have in common leads to their list: series, then tags, then sites', async () => {
  const root = await show(
    <Sidebar
      route={inbox}
      counts={null}
      tallies={{
        series: [
          ['맛있는 인터뷰', 6],
          ['한 편만 있는 연재', 1],
        ],
        tags: [['캐시', 2]],
        sites: [['더팀스', 1]],
        languages: [],
      }}
      searches={searches}
    />,
  );
  const groups = [...root.querySelectorAll('.sidebar-group')];
  expect(groups.map((group) => group.querySelector('h2')!.textContent)).toEqual(['연재', '태그', '사이트']);
  expect(groups.map((group) => group.querySelector('a')!.hash)).toEqual(
    ['series/맛있는 인터뷰', 'tag/캐시', 'site/더팀스'].map((path) => encodeURI(`#/${path}`)),
  );
  // of a series with a single post here there is nothing to list
  expect(groups.map((group) => group.querySelector('ul')!.textContent)).toEqual([
    '맛있는 인터뷰6',
    '캐시2',
    '더팀스1',
  ]);
});
