import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '@/components/ui/words';
import { hashOf } from '@/lib/shelves/route';
import type { Shelves } from '@/lib/shelves/shelves';
import { listTitle } from './listTitle';

/** Where the reader is after the view changed: the tab's title says it, and the focus and the scroll are at its start. */
export function usePlace(shelves: Shelves, root: { current: HTMLElement | null }): void {
  const t = useWords();
  const route = shelves.route.value;
  const opened = shelves.opened.value;
  const article = opened?.ok ? (opened.reading.shelf.post.value?.title ?? '') : '';
  const title = route.view === 'post' ? article : listTitle(route, t);
  useEffect(() => {
    document.title = title ? `${title} · ${t('extName')}` : t('extName');
  }, [title]);

  // A search is one view, however its words change.
  const view = route.view === 'search' || route.view === 'post' ? route.view : hashOf(route);
  const before = useRef<string | null>(null);
  const list = hashOf(shelves.list.value);
  const listBefore = useRef(list);
  useEffect(() => {
    const from = before.current;
    const same = listBefore.current === list;
    before.current = view;
    listBefore.current = list;
    if (from === null || from === view || view === 'search') return;
    // Back from a post the list is where it was: its row takes the focus.
    if (view === 'post' || (from === 'post' && same && route.view === 'list')) return;
    root.current?.querySelector('.library-list')?.scrollTo(0, 0);
    // Who empties the field to type something else goes on typing.
    if (document.activeElement?.closest('.search')) return;
    root.current?.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [view]);
}
