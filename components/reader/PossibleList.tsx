import { useWords } from '@/components/ui/words';
import { isPossible } from '@/lib/reader/mark';
import type { Reading } from '@/lib/reader/reading';
import { PossibleItem } from './PossibleItem';
import './LostList.css';

/** Highlights that may be somewhere in the text: a reader looks, and says so. Nothing is painted before. */
export function PossibleList({ reading }: { reading: Reading }) {
  const t = useWords();
  const possible = reading.marks.list.value.filter(isPossible);
  if (possible.length === 0) return null;
  return (
    <section class="lost" aria-label={t.count('possibleHighlights', possible.length)}>
      <h2>{t.count('possibleHighlights', possible.length)}</h2>
      <p>{t('possibleReason')}</p>
      <ul>
        {possible.map((mark) => (
          <PossibleItem key={mark.highlight.id} reading={reading} mark={mark} />
        ))}
      </ul>
    </section>
  );
}
