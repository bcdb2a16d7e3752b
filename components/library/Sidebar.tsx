import type { IconName } from '@/components/ui/Icon';
import { Logo } from '@/components/ui/Logo';
import { useWords } from '@/components/ui/words';
import type { ShelfCounts, Tallies } from '@/lib/shelves/counted';
import { statuses } from '@/lib/model/post';
import { hashOf, type ListRoute, type Route } from '@/lib/shelves/route';
import type { SavedSearches } from '@/lib/shelves/savedSearches';
import { SavedSearchGroup } from './SavedSearchGroup';
import { SidebarGroup } from './SidebarGroup';
import { SidebarItem } from './SidebarItem';
import { shelfIcons } from './shelfIcons';
import './Sidebar.css';

export interface SidebarProps {
  route: Route;
  counts: ShelfCounts | null;
  tallies: Tallies;
  searches: SavedSearches;
}

interface Group {
  by: 'series' | 'tags' | 'sites';
  icon: IconName;
  filter: (name: string) => ListRoute['filter'];
  /** posts that a name needs to be worth a list */
  least: number;
}

const groups: readonly Group[] = [
  { by: 'series', icon: 'outline', filter: (series) => ({ by: 'series', series }), least: 2 },
  { by: 'tags', icon: 'tag', filter: (tag) => ({ by: 'tag', tag }), least: 1 },
  { by: 'sites', icon: 'globe', filter: (site) => ({ by: 'site', site }), least: 1 },
];

export function Sidebar({ route, counts, tallies, searches }: SidebarProps) {
  const t = useWords();
  const current = hashOf(route);
  const item = { current };
  const count = (n: number | undefined): string => (n ? n.toLocaleString(t.lang) : '');
  const { shelves } = counts ?? {};
  return (
    <nav class="sidebar" aria-label={t('views')}>
      <a class="sidebar-brand" href="#/inbox">
        <Logo size={20} />
        <span>{t('extName')}</span>
      </a>
      <ul>
        {statuses.map((shelf) => (
          <SidebarItem
            {...item}
            key={shelf}
            to={{ view: 'list', filter: { by: 'shelf', shelf } }}
            icon={shelfIcons[shelf]}
            label={t(`shelf_${shelf}`)}
            count={count(shelves?.[shelf])}
          />
        ))}
      </ul>
      <ul>
        <SidebarItem
          {...item}
          to={{ view: 'list', filter: { by: 'starred' } }}
          icon="star"
          label={t('starredPosts')}
          count={count(counts?.starred)}
        />
        <SidebarItem
          {...item}
          to={{ view: 'highlights' }}
          icon="lines"
          label={t('allHighlights')}
          count={count(counts?.highlights)}
        />
      </ul>
      <SavedSearchGroup searches={searches} current={current} />
      {groups.map(({ by, icon, filter, least }) => (
        <SidebarGroup key={by} title={t(by)} names={tallies[by].filter(([, n]) => n >= least)}>
          {([name, n]) => (
            <SidebarItem
              {...item}
              key={name}
              to={{ view: 'list', filter: filter(name) }}
              icon={icon}
              label={name}
              count={count(n)}
            />
          )}
        </SidebarGroup>
      ))}
      <ul>
        <SidebarItem
          {...item}
          to={{ view: 'list', filter: { by: 'shelf', shelf: 'trash' } }}
          icon="trash"
          label={t('shelf_trash')}
          count={count(shelves?.trash)}
        />
        <SidebarItem {...item} to={{ view: 'settings' }} icon="settings" label={t('settings')} count="" />
      </ul>
    </nav>
  );
}
