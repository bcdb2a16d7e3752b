import { CopyMenu } from '@/components/ui/CopyMenu';
import { quoteOf } from '@/components/ui/quoteOf';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import { pickSelector } from '@/lib/model/selectors';
import type { Reading } from '@/lib/reader/reading';
import { LostList } from './LostList';
import { PossibleList } from './PossibleList';
import { NoteText } from './NoteText';
import './MarkList.css';

export interface MarkListProps {
  reading: Reading;
  onGo: (id: string) => void;
}

/** All marks of the post in its order, with their notes: what stands beside the text where there is room. */
export function MarkList({ reading, onGo }: MarkListProps) {
  const t = useWords();
  const placed = reading.marks.list.value.filter(({ span }) => span !== null);
  return (
    <>
      {placed.length === 0 && <p class="mark-list-empty">{t('noHighlightsHint')}</p>}
      <ul class="mark-list">
        {placed.map(({ highlight }) => (
          <li key={highlight.id}>
            <Mark colour={highlight.colour} />
            <button
              type="button"
              data-code={pickSelector(highlight.selectors, 'CodeSelector') && ''}
              onClick={() => onGo(highlight.id)}
            >
              {quoteOf(highlight)}
            </button>
            {highlight.note && <NoteText note={highlight.note} />}
            <CopyMenu highlight={highlight} />
          </li>
        ))}
      </ul>
      <PossibleList reading={reading} />
      <LostList reading={reading} />
    </>
  );
}
