// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { PostRow } from '@/components/library/PostRow';
import type { Post } from '@/lib/model/post';
import { finderOf } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parseQuery';
import { show } from './show';

const now = new Date(2026, 10, 24).getTime();
const post = {
  id: 'p1',
  title: '백엔드(Back-end) 이야기',
  site: '데브로그',
  byline: '김서연',
  savedAt: now,
  status: 'inbox',
  starred: 0,
  tags: ['캐시'],
  minutes: { text: 9, code: 4 },
  progress: 0.3,
  deletedAt: null,
} as unknown as Post;

async function row(given: Partial<Post> = {}, query = '') {
  const onAct = vi.fn();
  const root = await show(
    <PostRow
      row={{ post: { ...post, ...given }, marks: [{ colour: 'blue', at: 0.5 }] }}
      href="#/post/p1"
      now={now}
      finder={query ? finderOf(parseQuery(query)) : null}
      current={false}
      onAct={onAct}
      onFocus={() => undefined}
    />,
  );
  const names = [...root.querySelectorAll('.row-actions button')].map((button) =>
    button.getAttribute('aria-label'),
  );
  return { root, names, onAct };
}

test('says what the post is, where it is from and how long it takes', async () => {
  const { root } = await row();
  expect(root.querySelector('h3')?.textContent).toBe('백엔드(Back-end) 이야기');
  expect(root.querySelector('.unbroken')?.textContent).toBe('Back-end');
  expect(root.querySelector('.row-meta')?.textContent).toBe('데브로그김서연오늘#캐시');
  expect(root.querySelector('.row-side p')?.textContent).toBe('13분 · 코드 4분 · 하이라이트 1');
});

test('says which part of a series it is', async () => {
  const series = { key: 'k', title: '맛있는 인터뷰', part: 1, parts: [] };
  const { root } = await row({ series, tags: [] });
  expect(root.querySelector('.row-meta')?.textContent).toBe('데브로그김서연맛있는 인터뷰 1화오늘');
});

test('the name of a series may be cut off, its part is not', async () => {
  const series = {
    key: 'k',
    title: '밤마다 혼자서 만들어 보는 관계형 데이터베이스 엔진',
    part: 12,
    parts: [],
  };
  const { root } = await row({ series });
  const name = root.querySelector('.row-series')!;
  expect(name.textContent).toBe(series.title);
  expect(name.parentElement?.textContent).toBe(`${series.title} 12화`);
});

test('what is the same is said once', async () => {
  const series = { key: 'k', title: '데브로그', part: 0, parts: [] };
  const { root } = await row({ series, byline: '데브로그', tags: [] });
  expect(root.querySelector('.row-meta')?.textContent).toBe('데브로그오늘');
});

test.each<[Partial<Post>, string[]]>([
  [{}, ['별표', '다 읽음', '보관', '태그 고치기', '글 지우기']],
  [{ starred: 1, status: 'archived' }, ['별표 빼기', '다 읽음', '받은 글로', '태그 고치기', '글 지우기']],
  [{ deletedAt: 5 }, ['되살리기', '완전히 지우기']],
])('%j can be: %j', async (given, expected) => {
  expect((await row(given)).names).toEqual(expected);
});

test('a press on a button says what to do', async () => {
  const { root, onAct } = await row();
  await act(() => root.querySelector<HTMLElement>('[aria-label=보관]')!.click());
  expect(onAct).toHaveBeenCalledExactlyOnceWith('archive');
});

test('words of a search are marked in the title', async () => {
  const { root } = await row({}, '이야 백엔드');
  expect([...root.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual(['백엔드', '이야']);
});
