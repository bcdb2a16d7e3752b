import { EmptyState } from '@/components/ui/EmptyState';
import { useWords } from '@/components/ui/words';
import type { MessageKey } from '@/lib/model/words';
import type { ListRoute, SearchRoute } from '@/lib/shelves/route';
import { NothingFound } from './NothingFound';

/** A list without posts: why, and what would bring one here. `posts`: how many the other shelves hold. */
export function EmptyList({ list, posts }: { list: ListRoute | SearchRoute; posts: number }) {
  const t = useWords();
  if (list.view === 'search') return <NothingFound query={list.query} />;
  const [title, body] = wordsFor(list, posts > 0);
  return <EmptyState title={t(title)}>{t(body)}</EmptyState>;
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
