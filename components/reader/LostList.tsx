import { wordsOf } from '@/lib/model/highlight';
import { Mark } from '@/components/ui/Mark';
import { CopyMenu } from '@/components/ui/CopyMenu';
import { useWords } from '@/components/ui/words';
import { isLost } from '@/lib/reader/mark';
import type { Reading } from '@/lib/reader/reading';
import { NoteText } from './NoteText';
import { RemoveButton } from './RemoveButton';
import './LostList.css';

/** Highlights whose place is not in the text any more, with their words. Never painted, never struck through. */
export function LostList({ reading }: { reading: Reading }) {
  const t = useWords();
  const lost = reading.marks.list.value.filter(isLost);
  if (lost.length === 0 || !reading.page.value) return null;
  return (
    <section class="lost" aria-label={t.count('lostHighlights', lost.length)}>
      <h2>{t.count('lostHighlights', lost.length)}</h2>
      <p>{t('lostReason')}</p>
      <ul>
        {lost.map(({ highlight }) => (
          <li key={highlight.id}>
            <Mark colour={highlight.colour} lost />
            <blockquote>{wordsOf(highlight)}</blockquote>
            {highlight.note && <NoteText note={highlight.note} />}
            <CopyMenu highlight={highlight} />
            <RemoveButton reading={reading} id={highlight.id} />
          </li>
        ))}
      </ul>
    </section>
  );
}
