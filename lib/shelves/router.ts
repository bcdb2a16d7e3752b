import { signal, type ReadonlySignal } from '@preact/signals';
import { hashOf, parseRoute, type Route } from './route';

export interface Router {
  route: ReadonlySignal<Route>;
  /** `replace` leaves no step for Back: used while a search is typed. */
  go(route: Route, how?: 'push' | 'replace'): void;
}

/** The route is the fragment of the page's address, and nothing else. */
export function createRouter(life: AbortSignal): Router {
  const route = signal(parseRoute(location.hash));
  const read = (): void => {
    if (hashOf(route.peek()) !== hashOf(parseRoute(location.hash))) route.value = parseRoute(location.hash);
  };
  addEventListener('hashchange', read, { signal: life });
  return {
    route,
    go(next, how = 'push') {
      if (how === 'replace') history.replaceState(history.state, '', hashOf(next));
      else if (hashOf(next) !== location.hash) history.pushState(null, '', hashOf(next));
      read();
    },
  };
}
