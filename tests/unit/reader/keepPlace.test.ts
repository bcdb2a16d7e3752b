// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { PostPatch } from '@/lib/library/posts';
import type { Post } from '@/lib/model/post';
import { keepPlace } from '@/lib/reader/keepPlace';
import type { Progress } from '@/lib/reader/progress';
import type { Shelf } from '@/lib/reader/shelf';

let life: AbortController;
beforeEach(() => {
  life = new AbortController();
  vi.useFakeTimers();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

/** A saved post on screen, and the places that were written down. */
function read() {
  const share = signal(0);
  const post = signal({ progress: 0.5 } as Post);
  const places: number[] = [];
  const change = (patch: PostPatch): Promise<void> => {
    if (patch.progress !== undefined) places.push(patch.progress);
    post.value = { ...post.value, ...patch };
    return Promise.resolve();
  };
  keepPlace({ share } as unknown as Progress, { post, change } as unknown as Shelf, life.signal);
  return { share, places };
}

test('a post that was only opened keeps its place', () => {
  const { places } = read();
  vi.runAllTimers();
  expect(places).toEqual([]);
});

test('a reader who goes back to the beginning at once is there the next time', () => {
  const { share, places } = read();
  share.value = 0.5;
  share.value = 0.7;
  vi.advanceTimersByTime(60_000);
  share.value = 0;
  vi.advanceTimersByTime(3000);
  expect(places).toEqual([0.7, 0]);
});
