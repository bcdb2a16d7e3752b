import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { confirmPlace } from '@/lib/reader/confirmPlace';
import { lineBoxes } from './box';
import { FloatingBar } from './FloatingBar';
import type { Layer } from './layer';

/** Asks at a place where a highlight may be whether it is. The list it was asked from may be out of view by now. */
export function PossibleBar({ reading, page, stage }: Layer) {
  const t = useWords();
  void reading.layout.value;
  const offered = reading.offered.value;
  if (!offered) return null;
  return (
    <FloatingBar label={t('possibleBar')} lines={lineBoxes(stage, page, offered.span)} stage={stage}>
      <Button icon="edit" onClick={() => confirmPlace(reading, offered.id, offered.span)}>
        {t('confirmPlace')}
      </Button>
      <IconButton icon="close" label={t('close')} onClick={() => reading.offer(null)} />
    </FloatingBar>
  );
}
