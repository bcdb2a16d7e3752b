import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { MessageKey } from '@/lib/model/words';
import type { ListRoute, SearchRoute } from '@/lib/shelves/route';
import { NothingFound } from './NothingFound';

export interface EmptyListProps {
  list: ListRoute | SearchRoute;
  /** how many the other shelves hold */
  posts: number;
  onImport: () => void;
}

/** A list without posts: why, and what would bring one here. */
export function EmptyList({ list, posts, onImport }: EmptyListProps) {
  const t = useWords();
  if (list.view === 'search') return <NothingFound query={list.query} />;
  const [title, body] = wordsFor(list, posts > 0);
  return (
    <EmptyState title={t(title)}>
      {t(body)}
      {title === 'emptyInboxTitle' && (
        <p class="empty-buttons">
          <Button look="outline" onClick={onImport}>
            {t('importTitle')}
          </Button>
        </p>
      )}
    </EmptyState>
  );
}

function wordsFor({ filter }: ListRoute, some: boolean): [MessageKey, MessageKey] {
  if (filter.by === 'starred') return ['emptyStarredTitle', 'emptyStarredBody'];
  if (filter.by !== 'shelf') return ['emptyListTitle', 'emptyListBody'];
  return {
    inbox: some ? ['emptyInboxClearTitle', 'emptyInboxClearBody'] : ['emptyInboxTitle', 'emptyInboxBody'],
    reading: ['emptyReadingTitle', 'emptyReadingBody'],
    done: ['emptyDoneTitle', 'emptyDoneBody'],
    archived: ['emptyArchivedTitle', 'emptyArchivedBody'],
    trash: ['emptyTrashTitle', 'trashHint'],
  }[filter.shelf] as [MessageKey, MessageKey];
}
