import { computed, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { hashOf, inbox, type ListRoute, type Route, type SearchRoute } from './route';

/**
 * The list of a route: its own, or, for a view that has none, the one that was shown last. Beside a post that was
 * opened by its address stands the shelf it is on.
 */
export function createBeside(
  db: Library,
  route: ReadonlySignal<Route>,
): ReadonlySignal<ListRoute | SearchRoute> {
  const first = signal<ListRoute>(inbox);
  let last: ListRoute | SearchRoute | null = null;
  const opened = route.peek();
  if (opened.view === 'post') void shelfOf(db, opened.postId).then((shelf) => (first.value = shelf));
  return computed(() => {
    const now = route.value;
    const known = last ?? first.value;
    if (now.view !== 'list' && now.view !== 'search') return known;
    // The same list stays the same object, so that nobody reads it again.
    last = hashOf(now) === hashOf(known) ? known : now;
    return last;
  });
}

async function shelfOf(db: Library, postId: string): Promise<ListRoute> {
  // A library that cannot be opened says so elsewhere.
  const post = await db.posts.get(postId).catch(() => undefined);
  return post ? { view: 'list', filter: { by: 'shelf', shelf: post.shelf } } : inbox;
}
