import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { CopyMenu } from '@/components/ui/CopyMenu';
import { Mark as MarkSign } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import { wordsOf } from '@/lib/model/highlight';
import { confirmPlace } from '@/lib/reader/confirmPlace';
import { showPossible } from '@/lib/reader/jump';
import type { Mark } from '@/lib/reader/mark';
import type { Reading } from '@/lib/reader/reading';
import { NoteText } from './NoteText';
import { RemoveButton } from './RemoveButton';

/** A highlight with the places where it may be, one after the other. What is confirmed is the one that was shown last. */
export function PossibleItem({ reading, mark }: { reading: Reading; mark: Mark }) {
  const t = useWords();
  const [shown, setShown] = useState(-1);
  const { highlight, possible } = mark;
  const next = (shown + 1) % possible.length;
  return (
    <li>
      <MarkSign colour={highlight.colour} lost />
      <blockquote>{wordsOf(highlight)}</blockquote>
      {highlight.note && <NoteText note={highlight.note} />}
      <div class="possible-buttons">
        <Button
          look="outline"
          onClick={() => {
            setShown(next);
            showPossible(reading, highlight.id, possible[next]!);
          }}
        >
          {t('showPossible')}
          {possible.length > 1 && ` ${next + 1}/${possible.length}`}
        </Button>
        <Button onClick={() => confirmPlace(reading, highlight.id, possible[Math.max(0, shown)]!)}>
          {t('confirmPlace')}
        </Button>
      </div>
      <CopyMenu highlight={highlight} />
      <RemoveButton reading={reading} id={highlight.id} />
    </li>
  );
}
