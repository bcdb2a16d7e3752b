import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import type { Shelves } from '@/lib/shelves/shelves';
import { BulkBar } from './BulkBar';
import { Confirm } from './Confirm';
import { EmptyList } from './EmptyList';
import { ListHead } from './ListHead';
import { listTitle } from './listTitle';
import { Posts } from './Posts';
import { SaveSearch } from './SaveSearch';
import { StartSearch } from './StartSearch';
import { ListTools } from './ListTools';
import { useBulk } from './useBulk';
import { useCount } from './useCount';
import { useRowKeys } from './useRowKeys';
import './ListView.css';

export interface ListViewProps {
  shelves: Shelves;
  /** the open post this list stands beside */
  open: string | null;
  narrow: boolean;
  onHelp: () => void;
  onSearch: () => void;
}

/** The list of a view: the whole page, or a column beside an open post. */
export function ListView({ shelves, open, narrow, onHelp, onSearch }: ListViewProps) {
  const t = useWords();
  const list = shelves.list.value;
  const ids = shelves.ids.value;
  const [asking, setAsking] = useState(false);
  const [emptying, setEmptying] = useState(false);
  const title = listTitle(list, t);
  const busy = list.view === 'search' && shelves.search.busy.value;
  const total = useCount(shelves);
  const { reading = 0, done = 0, archived = 0 } = shelves.counted.shelves.value?.shelves ?? {};
  const elsewhere = reading + done + archived;
  const trash = list.view === 'list' && list.filter.by === 'shelf' && list.filter.shelf === 'trash';
  const { bar: bulk, picks } = useBulk(shelves, open === null && !trash, title);
  const keys = useRowKeys({ shelves, open, picks, onHelp, onSearch });
  const { cursor, setCursor, editing, edit, act } = keys;
  const count = bulk
    ? t('pickedOf', (ids?.length ?? 0).toLocaleString(t.lang), bulk.count.toLocaleString(t.lang))
    : total;
  const purge = async (): Promise<void> => {
    setAsking(false);
    setEmptying(true);
    await shelves.acts.empty();
    setEmptying(false);
  };
  return (
    <section class="list" data-beside={open !== null || undefined} aria-label={title}>
      {open === null ? (
        <ListHead title={title} count={count} plain={list.view === 'search'}>
          {list.view === 'search' && ids && ids.length > 0 && (
            <SaveSearch query={list.query} searches={shelves.savedSearches} />
          )}
          {!trash && ids && ids.length > 0 && (
            <ListTools
              isPicking={bulk !== null}
              onPick={shelves.picked.start}
              onAll={shelves.picked.all}
              onExport={() => shelves.exporting.open({ ids, name: title })}
            />
          )}
          {trash && ids && ids.length > 0 && (
            <Button look="danger" disabled={emptying} onClick={() => setAsking(true)}>
              {t('emptyTrash')}
            </Button>
          )}
        </ListHead>
      ) : (
        <header class="beside-head">
          <IconButton icon="back" label={t('backToList')} onClick={() => shelves.go(shelves.list.peek())} />
          <h2>{title}</h2>
          <p>{count}</p>
          <IconButton icon="search" label={t('searchTitle')} onClick={onSearch} />
        </header>
      )}
      {trash && open === null && ids && ids.length > 0 && <p class="list-hint">{t('trashHint')}</p>}
      {ids && ids.length > 0 && (
        <Posts
          shelves={shelves}
          ids={ids}
          label={title}
          beside={open !== null}
          narrow={narrow}
          cursor={cursor}
          onCursor={(id) => setCursor(id, false)}
          editing={editing}
          onEdit={edit}
          onAct={act}
        />
      )}
      {ids?.length === 0 && !busy && (
        <EmptyList list={list} posts={elsewhere} onImport={shelves.importing.open} />
      )}
      {list.view === 'search' && shelves.asked.value === null && <StartSearch />}
      {bulk && <BulkBar {...bulk} />}
      {asking && (
        <Confirm
          title={t('emptyTrash')}
          text={t.count('emptyTrashAsk', ids?.length ?? 0)}
          yes={t('emptyTrash')}
          onYes={() => void purge()}
          onNo={() => setAsking(false)}
        />
      )}
    </section>
  );
}
