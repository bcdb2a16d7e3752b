import { Button } from '@/components/ui/Button';
import { focusNeighbour } from '@/components/ui/focusNeighbour';
import { useWords } from '@/components/ui/words';
import type { Highlight } from '@/lib/model/highlight';
import { UnplacedItem } from './UnplacedItem';

/** A highlight whose words are no longer in the post. */
export function LostItem({ highlight, onRemove }: { highlight: Highlight; onRemove: () => void }) {
  const t = useWords();
  return (
    <UnplacedItem highlight={highlight} reason={t('lostReason')}>
      <Button
        look="outline"
        onClick={(event) => {
          focusNeighbour(event.currentTarget as Element, '.popup-item');
          onRemove();
        }}
      >
        {t('remove')}
      </Button>
    </UnplacedItem>
  );
}
