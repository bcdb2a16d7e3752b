import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { Button } from '@/components/ui/Button';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';

/** A highlight whose words are no longer in the post: its text stays readable, its note too. */
export function LostItem({ highlight, onRemove }: { highlight: Highlight; onRemove: () => void }) {
  const t = useWords();
  return (
    <article class="popup-item" data-lost>
      <Mark colour={highlight.colour} lost />
      <p class="popup-quote">{wordsOf(highlight)}</p>
      {highlight.note && <p class="popup-note">{highlight.note}</p>}
      <p class="popup-reason">{t('lostReason')}</p>
      <Button look="outline" onClick={onRemove}>
        {t('remove')}
      </Button>
    </article>
  );
}
