// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { beforeEach, expect, test, vi } from 'vitest';
import { articleText } from '@/lib/anchor/text';
import { createHits } from '@/lib/reader/hits';
import { showSpan } from '@/lib/reader/jump';
import type { Page } from '@/lib/reader/page';
import { finderOf } from '@/lib/search/match';
import { parseQuery } from '@/lib/search/parseQuery';
import { installHighlightRegistry, painted } from '../live/highlightRegistry';

vi.mock('@/lib/reader/jump', () => ({ showSpan: vi.fn<typeof showSpan>() }));

const text = `장애가 났다. ${'그리고 아무 일도 없었다. '.repeat(20)}장애 뒤의 복구. 그렇게 장애는 끝났다.`;
const finder = (query: string) => finderOf(parseQuery(query));
let registry: Map<string, Set<Range>>;

beforeEach(() => {
  vi.mocked(showSpan).mockClear();
  registry = installHighlightRegistry();
});

const nextFrame = (): Promise<unknown> => new Promise(requestAnimationFrame);

function opened(html = `<p>${text}</p>`) {
  const page = signal<Page | null>(null);
  const life = new AbortController();
  const hits = createHits(page, life.signal);
  const draw = (): void => {
    document.body.replaceChildren(document.createRange().createContextualFragment(html));
    const root = document.body;
    page.value = { root, text: articleText(root) };
  };
  return { hits, draw };
}

test('words are lit once the article is there, and the place that holds most of them is shown', async () => {
  const { hits, draw } = opened();
  hits.find(finder('장애 복구'), true);
  expect(hits.list.value).toEqual([]);
  draw();
  expect(painted(registry, 'found')).toEqual(['장애', '장애', '복구', '장애']);
  expect(hits.at.value).toBe(1);
  expect(painted(registry, 'found-now')).toEqual(['장애']);
  await nextFrame();
  expect(showSpan).toHaveBeenCalledExactlyOnceWith(expect.anything(), hits.list.value[1]);
});

test('they are lit without a jump where the reader goes elsewhere', async () => {
  const { hits, draw } = opened();
  draw();
  hits.find(finder('장애'));
  expect(painted(registry, 'found')).toHaveLength(3);
  expect(hits.at.value).toBeNull();
  await nextFrame();
  expect(showSpan).not.toHaveBeenCalled();
});

test('what is asked for in code is shown in code', () => {
  const { hits, draw } = opened('<p>warm the cache</p><pre>cache.warm()</pre>');
  draw();
  hits.find(finder('in:code warm'), true);
  expect(painted(registry, 'found')).toEqual(['warm', 'warm']);
  expect(hits.at.value).toBe(1);
  hits.find(finder('in:text warm'), true);
  expect(hits.at.value).toBe(0);
});

test('from one to the next, round the ends', () => {
  const { hits, draw } = opened();
  draw();
  hits.find(finder('장애'), true);
  const visited = [1, 1, 1, -1, -1].map((by) => {
    hits.step(by as 1 | -1);
    return hits.at.value;
  });
  expect(visited).toEqual([1, 2, 0, 2, 1]);
});

test('without a jump the first step goes to the first, or the last', () => {
  const { hits, draw } = opened();
  draw();
  hits.find(finder('장애'));
  hits.step(-1);
  expect(hits.at.value).toBe(2);
  hits.find(finder('장애'));
  hits.step(1);
  expect(hits.at.value).toBe(0);
});

test('they go out', () => {
  const { hits, draw } = opened();
  draw();
  hits.find(finder('장애'), true);
  hits.find(null);
  expect(hits.list.value).toEqual([]);
  expect([...registry.keys()]).toEqual([]);
  hits.step(1);
  expect(hits.at.value).toBeNull();
});
