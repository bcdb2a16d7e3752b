import type { Words } from '@/lib/model/words';
import { nameOf, type Route } from '@/lib/shelves/route';

/** What a view is called. */
export function listTitle(route: Route, t: Words): string {
  if (route.view === 'highlights') return t('allHighlights');
  if (route.view === 'settings') return t('settings');
  if (route.view === 'search') return t('searchTitle');
  if (route.view === 'post') return '';
  const { filter } = route;
  if (filter.by === 'shelf') return t(`shelf_${filter.shelf}`);
  if (filter.by === 'starred') return t('starredPosts');
  return filter.by === 'tag' ? `#${filter.tag}` : nameOf(filter);
}
