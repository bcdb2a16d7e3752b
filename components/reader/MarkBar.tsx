import { IconButton } from '@/components/ui/IconButton';
import { CopyMenu } from '@/components/ui/CopyMenu';
import { useWords } from '@/components/ui/words';
import { clip, mark, note, remove, selected } from '@/lib/reader/marking';
import { markBoxes } from './box';
import { FloatingBar } from './FloatingBar';
import type { Layer } from './layer';
import { Swatches } from './Swatches';

/** What can be done with the chosen mark. Its note's card has the same tools, so one of the two is there. */
export function MarkBar({ reading, page, stage }: Layer) {
  const t = useWords();
  void reading.layout.value;
  const id = reading.chosen.value;
  const chosen = reading.marks.list.value.find(({ highlight }) => highlight.id === id);
  if (!id || !chosen?.span || reading.notes.open.value || selected(reading)) return null;
  return (
    <FloatingBar label={t('markBar')} lines={markBoxes(stage, page, chosen)} stage={stage}>
      <Swatches
        look="letter"
        names={reading.settings.value.colourNames}
        pressed={chosen.highlight.colour}
        onPick={(colour) => mark(reading, colour)}
      />
      <IconButton icon="note" label={t('noteKey')} onClick={() => note(reading)} />
      <IconButton icon="copy" label={t('copyKey')} onClick={() => void clip(reading, { what: 'mark', id })} />
      <IconButton icon="trash" label={t('remove')} onClick={() => remove(reading, id)} />
      <CopyMenu highlight={chosen.highlight} icon="more" />
    </FloatingBar>
  );
}
