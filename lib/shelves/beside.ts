import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { hashOf, inbox, type ListRoute, type Route, type SearchRoute } from './route';

/**
 * The list of a route: its own, or, beside a post, the one it was opened from. A post that was opened from elsewhere
 * (its address, the highlights) stands beside the search
 * that its address tells, or the shelf it is on.
 */
export function createBeside(
  db: Library,
  route: ReadonlySignal<Route>,
  life: AbortSignal,
): ReadonlySignal<ListRoute | SearchRoute> {
  const list = signal<ListRoute | SearchRoute>(inbox);
  let from: Route['view'] | null = null;
  const show = (next: ListRoute | SearchRoute): void => {
    // The same list stays the same object, so that nobody reads it again.
    if (hashOf(next) !== hashOf(list.peek())) list.value = next;
  };
  const stop = effect(() => {
    const now = route.value;
    const fromList = from === 'list' || from === 'search' || from === 'post';
    from = now.view;
    if (now.view === 'list' || now.view === 'search') show(now);
    else if (now.view === 'post' && !fromList && now.query) show({ view: 'search', query: now.query });
    else if (now.view === 'post' && !fromList)
      void shelfOf(db, now.postId).then((shelf) => {
        if (route.peek() === now) show(shelf);
      });
  });
  life.addEventListener('abort', stop);
  return list;
}

async function shelfOf(db: Library, postId: string): Promise<ListRoute> {
  // A library that cannot be opened says so elsewhere.
  const post = await db.posts.get(postId).catch(() => undefined);
  return post ? { view: 'list', filter: { by: 'shelf', shelf: post.shelf } } : inbox;
}
