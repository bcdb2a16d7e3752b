import { useEffect, useRef, useState } from 'preact/hooks';
import { focusNeighbour } from '@/components/ui/focusNeighbour';
import { Icon } from '@/components/ui/Icon';
import { Menu } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import type { SavedSearch } from '@/lib/model/settings';
import { SidebarItem } from './SidebarItem';
import './SavedSearchItem.css';

export interface SavedSearchItemProps {
  saved: SavedSearch;
  /** address of the view that is shown */
  current: string;
  onRename: (name: string) => void;
  onRemove: () => void;
}

/** A saved search beside the views, and its name while it is changed. */
export function SavedSearchItem({ saved, current, onRename, onRemove }: SavedSearchItemProps) {
  const t = useWords();
  const [editing, setEditing] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const link = useRef<HTMLAnchorElement>(null);
  // by key: the focus returns to the search
  const back = useRef(false);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
    if (back.current) link.current?.focus();
    back.current = false;
  }, [editing]);
  const remove = (): void => {
    if (link.current) focusNeighbour(link.current, '.sidebar-own');
    onRemove();
  };
  if (editing) {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.isComposing || (event.key !== 'Enter' && event.key !== 'Escape')) return;
      event.preventDefault();
      event.stopPropagation();
      if (event.key === 'Enter') onRename(field.current!.value);
      back.current = true;
      setEditing(false);
    };
    return (
      <li class="saved-search">
        <Icon name="search" />
        <input
          ref={field}
          type="text"
          defaultValue={saved.name}
          aria-label={t('searchName')}
          autocomplete="off"
          onKeyDown={onKeyDown}
          onBlur={(event) => {
            // Some browsers blur a field that is taken away, and Esc has said no.
            if (!field.current) return;
            onRename(event.currentTarget.value);
            setEditing(false);
          }}
        />
      </li>
    );
  }
  return (
    <SidebarItem
      link={link}
      to={{ view: 'search', query: saved.query }}
      current={current}
      icon="search"
      label={saved.name}
      count=""
      menu={
        <Menu
          label={t('searchActions', saved.name)}
          items={[
            { icon: 'edit', label: t('renameSearch'), run: () => setEditing(true) },
            { icon: 'trash', label: t('removeSearch'), danger: true, run: remove },
          ]}
        />
      }
    />
  );
}
