import type { PostFilter } from '@/lib/library/lists';
import { decoded } from '@/lib/model/decoded';
import { statuses, type Shelf } from '@/lib/model/post';

/** A list of posts. */
export type ListRoute = { view: 'list'; filter: PostFilter };
export type SearchRoute = { view: 'search'; query: string };
export type PostRoute = {
  view: 'post';
  postId: string;
  highlightId: string | null;
  /** words that are shown in it */
  query?: string;
};

/** What the library page shows. Stands in the fragment of its address, so that Back, reload and links work. */
export type Route = ListRoute | SearchRoute | PostRoute | { view: 'highlights' } | { view: 'settings' };

const shelves: readonly string[] = [...statuses, 'trash'] satisfies Shelf[];

export const inbox: ListRoute = { view: 'list', filter: { by: 'shelf', shelf: 'inbox' } };

/** Anything that is no known address is the inbox. */
export function parseRoute(hash: string): Route {
  const [path = '', search = ''] = hash.replace(/^#?\/?/, '').split('?', 2);
  const [view = '', ...rest] = path.split('/');
  const name = decoded(rest.join('/'));
  const params = new URLSearchParams(search);
  if (shelves.includes(view)) return { view: 'list', filter: { by: 'shelf', shelf: view as Shelf } };
  if (view === 'starred') return { view: 'list', filter: { by: 'starred' } };
  if (view === 'series' && name) return { view: 'list', filter: { by: 'series', series: name } };
  if (view === 'tag' && name) return { view: 'list', filter: { by: 'tag', tag: name } };
  if (view === 'site' && name) return { view: 'list', filter: { by: 'site', site: name } };
  if (view === 'post' && name) {
    const query = params.get('q');
    return { view: 'post', postId: name, highlightId: params.get('h'), ...(query ? { query } : {}) };
  }
  if (view === 'search') return { view: 'search', query: params.get('q') ?? '' };
  if (view === 'highlights' || view === 'settings') return { view };
  return inbox;
}

export function hashOf(route: Route): string {
  if (route.view === 'list') return `#/${listPath(route.filter)}`;
  if (route.view === 'search') return `#/search?${new URLSearchParams({ q: route.query }).toString()}`;
  if (route.view !== 'post') return `#/${route.view}`;
  const place = new URLSearchParams();
  if (route.highlightId !== null) place.set('h', route.highlightId);
  if (route.query) place.set('q', route.query);
  return `#/post/${encodeURIComponent(route.postId)}${place.size > 0 ? `?${place.toString()}` : ''}`;
}

function listPath(filter: PostFilter): string {
  if (filter.by === 'shelf') return filter.shelf;
  if (filter.by === 'starred') return 'starred';
  return `${filter.by}/${encodeURIComponent(nameOf(filter))}`;
}

/** What the posts of a list have in common. */
export function nameOf(filter: Exclude<PostFilter, { by: 'shelf' | 'starred' }>): string {
  if (filter.by === 'tag') return filter.tag;
  return filter.by === 'site' ? filter.site : filter.series;
}
