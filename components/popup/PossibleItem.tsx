import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { Button } from '@/components/ui/Button';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';

export interface PossibleItemProps {
  highlight: Highlight;
  onShow: () => void;
  onConfirm: () => void;
}

/** A highlight that may be somewhere in the post: the reader looks, then says so or leaves it. */
export function PossibleItem({ highlight, onShow, onConfirm }: PossibleItemProps) {
  const t = useWords();
  return (
    <article class="popup-item" data-lost>
      <Mark colour={highlight.colour} lost />
      <p class="popup-quote">{wordsOf(highlight)}</p>
      {highlight.note && <p class="popup-note">{highlight.note}</p>}
      <p class="popup-reason">{t('possibleReason')}</p>
      <div class="popup-choices-beside">
        <Button look="outline" onClick={onShow}>
          {t('showPossible')}
        </Button>
        <Button onClick={onConfirm}>{t('confirmPlace')}</Button>
      </div>
    </article>
  );
}
