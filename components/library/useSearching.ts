import { useRef } from 'preact/hooks';
import { inbox, type Route } from '@/lib/shelves/route';
import type { Shelves } from '@/lib/shelves/shelves';

/** The way into a search and out of it: its words stand in the address, Back leaves it in one step. */
export function useSearching(shelves: Shelves, root: { current: HTMLElement | null }) {
  const from = useRef<Route>(inbox);
  const came = useRef<Route>(inbox);
  const route = shelves.route.value;
  if (route.view !== 'search') from.current = route.view === 'post' ? shelves.list.peek() : route;
  if (route.view !== 'post') came.current = route;
  const focus = (): void => {
    const field = root.current?.querySelector<HTMLInputElement>('.search input');
    field?.focus();
    field?.select();
  };
  return {
    query: route.view === 'search' ? route.query : '',
    onQuery: (query: string): void => {
      if (query === '') shelves.go(from.current.view === 'search' ? inbox : from.current, 'replace');
      else shelves.go({ view: 'search', query }, route.view === 'search' ? 'replace' : 'push');
    },
    onLeave: (): void => {
      if (route.view === 'search') shelves.go(from.current.view === 'search' ? inbox : from.current);
    },
    onDown: (): void => {
      root.current?.querySelector<HTMLElement>('.virtual-list a')?.focus();
    },
    start: (): void => {
      if (route.view !== 'post' && route.view !== 'settings') return focus();
      shelves.go({ view: 'search', query: '' });
      setTimeout(focus);
    },
    /** from a post to where it was opened */
    back: (): void => shelves.go(came.current),
  };
}
