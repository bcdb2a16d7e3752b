import { focusNeighbour } from '@/components/ui/focusNeighbour';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { remove } from '@/lib/reader/marking';
import type { Reading } from '@/lib/reader/reading';

/** Removes a highlight that is listed because its words are not found for sure. The focus goes on in the list. */
export function RemoveButton({ reading, id }: { reading: Reading; id: string }) {
  const t = useWords();
  return (
    <IconButton
      icon="trash"
      label={t('remove')}
      onClick={(event) => {
        focusNeighbour(event.currentTarget as Element, '.lost li');
        remove(reading, id);
      }}
    />
  );
}
