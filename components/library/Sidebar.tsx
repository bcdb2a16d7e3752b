import { useState } from 'preact/hooks';
import { Logo } from '@/components/ui/Logo';
import { useWords } from '@/components/ui/words';
import type { ShelfCounts, Tallies } from '@/lib/shelves/counted';
import { statuses } from '@/lib/model/post';
import { hashOf, type Route } from '@/lib/shelves/route';
import { SidebarItem } from './SidebarItem';
import { shelfIcons } from './shelfIcons';
import './Sidebar.css';

export interface SidebarProps {
  route: Route;
  counts: ShelfCounts | null;
  tallies: Tallies;
}

const SHOWN = 7; // tags and sites before "show all": the whole sidebar fits a small laptop

export function Sidebar({ route, counts, tallies }: SidebarProps) {
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
      <Group title={t('tags')} names={tallies.tags}>
        {([tag, n]) => (
          <SidebarItem
            {...item}
            key={tag}
            to={{ view: 'list', filter: { by: 'tag', tag } }}
            icon="tag"
            label={tag}
            count={count(n)}
          />
        )}
      </Group>
      <Group title={t('sites')} names={tallies.sites}>
        {([site, n]) => (
          <SidebarItem
            {...item}
            key={site}
            to={{ view: 'list', filter: { by: 'site', site } }}
            icon="globe"
            label={site}
            count={count(n)}
          />
        )}
      </Group>
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

interface GroupProps {
  title: string;
  names: [string, number][];
  children: (name: [string, number]) => preact.JSX.Element;
}

function Group({ title, names, children }: GroupProps) {
  const t = useWords();
  const [all, setAll] = useState(false);
  if (names.length === 0) return null;
  return (
    <section class="sidebar-group" aria-label={title}>
      <h2>{title}</h2>
      <ul>{(all ? names : names.slice(0, SHOWN)).map(children)}</ul>
      {names.length > SHOWN && (
        <button type="button" class="sidebar-all" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t('showLess') : t('showAll')}
        </button>
      )}
    </section>
  );
}
