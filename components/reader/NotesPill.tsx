import { selected } from '@/lib/reader/marking';
import { useWords } from '@/components/ui/words';
import type { Reading } from '@/lib/reader/reading';
import { useHiding } from './useHiding';
import './NotesPill.css';

/** On a phone, how much is marked, and the way to it. Out of the way while one reads on. */
export function NotesPill({ reading, onOpen }: { reading: Reading; onOpen: () => void }) {
  const t = useWords();
  const hidden = useHiding(reading.progress);
  const marks = reading.marks.list.value;
  const notes = marks.filter(({ highlight }) => highlight.note !== '').length;
  const { chosen, notices, hits } = reading;
  const found = hits.list.value.length > 0;
  const busy = selected(reading) !== null || chosen.value !== null || notices.current.value || found;
  if (marks.length === 0 || busy) return null;
  return (
    <div class="notes-pill" data-hidden={hidden || undefined}>
      <span>
        {[t.count('highlights', marks.length), notes > 0 && t.count('notes', notes)]
          .filter(Boolean)
          .join(', ')}
      </span>
      <button type="button" onClick={onOpen}>
        {t('seeAll')}
      </button>
    </div>
  );
}
