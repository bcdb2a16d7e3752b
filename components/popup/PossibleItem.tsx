import { Button } from '@/components/ui/Button';
import { focusNeighbour } from '@/components/ui/focusNeighbour';
import { useWords } from '@/components/ui/words';
import type { Highlight } from '@/lib/model/highlight';
import { UnplacedItem } from './UnplacedItem';

export interface PossibleItemProps {
  highlight: Highlight;
  onShow: () => void;
  onConfirm: () => void;
}

/** A highlight that may be somewhere in the post: the reader looks, then says so or leaves it. */
export function PossibleItem({ highlight, onShow, onConfirm }: PossibleItemProps) {
  const t = useWords();
  return (
    <UnplacedItem highlight={highlight} reason={t('possibleReason')}>
      <div class="popup-choices-beside">
        <Button look="outline" onClick={onShow}>
          {t('showPossible')}
        </Button>
        <Button
          onClick={(event) => {
            focusNeighbour(event.currentTarget as Element, '.popup-item');
            onConfirm();
          }}
        >
          {t('confirmPlace')}
        </Button>
      </div>
    </UnplacedItem>
  );
}
