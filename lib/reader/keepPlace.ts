import { effect } from '@preact/signals';
import type { PostPatch } from '@/lib/library/posts';
import type { Progress } from './progress';
import type { Shelf } from './shelf';

const EVERY_MS = 2000;

/** Writes down when a saved post was opened and how far it was read: now and then, and when the page is left. */
export function keepPlace(progress: Progress, shelf: Shelf, life: AbortSignal): void {
  // A place that is not kept costs a scroll; nobody is bothered with it.
  const put = (patch: PostPatch): void => void shelf.change(patch).catch(() => undefined);
  let opened = false;
  const opening = effect(() => {
    if (opened || !shelf.post.value) return;
    opened = true;
    put({ openedAt: Date.now() });
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const write = (): void => {
    clearTimeout(timer);
    timer = undefined;
    const share = Math.round(progress.share.peek() * 1000) / 1000;
    if (shelf.post.peek() && shelf.post.peek()!.progress !== share) put({ progress: share });
  };
  let moved = false;
  const stop = effect(() => {
    // A post that was only opened has no new place yet. One that is saved where it was scrolled to has.
    moved = progress.share.value > 0 || moved;
    if (shelf.post.value && moved) timer ??= setTimeout(write, EVERY_MS);
  });
  const leave = (): void => {
    if (timer) write();
  };
  addEventListener('pagehide', leave, { signal: life });
  document.addEventListener('visibilitychange', leave, { signal: life });
  life.addEventListener('abort', () => {
    opening();
    stop();
    leave();
  });
}
