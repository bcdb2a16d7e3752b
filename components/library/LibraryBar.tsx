import type { ComponentProps } from 'preact';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { SearchBox } from './SearchBox';

export interface LibraryBarProps {
  /** null where nothing is searched: in the settings */
  search: ComponentProps<typeof SearchBox> | null;
  drawer: boolean;
  onMenu: () => void;
  onImport: () => void;
  onAddress: () => void;
}

/** What stands above a list: the search, and the ways in. */
export function LibraryBar({ search, drawer, onMenu, onImport, onAddress }: LibraryBarProps) {
  const t = useWords();
  return (
    <div class="library-bar">
      <IconButton class="library-menu" icon="menu" label={t('openMenu')} expanded={drawer} onClick={onMenu} />
      {search && (
        <>
          <SearchBox {...search} />
          <IconButton class="library-import" icon="import" label={t('import')} onClick={onImport} />
          <IconButton class="library-add" icon="plus" label={t('saveAddress')} onClick={onAddress} />
        </>
      )}
    </div>
  );
}
