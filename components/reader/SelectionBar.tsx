import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { clip, mark, note } from '@/lib/reader/marking';
import { markBoxes } from './box';
import { FloatingBar } from './FloatingBar';
import type { Layer } from './layer';
import { SelectionMenu } from './SelectionMenu';
import { Swatches } from './Swatches';

/** What can be done with what is selected: words, or a picture. */
export function SelectionBar({ reading, page, stage }: Layer) {
  const t = useWords();
  void reading.layout.value;
  const span = reading.selection.span.value;
  const picture = reading.selection.picture.value;
  if ((!span && !picture) || reading.selection.dragging.value) return null;
  return (
    <FloatingBar
      label={t(picture ? 'pictureBar' : 'selectionBar')}
      lines={markBoxes(stage, page, { span, picture, possible: [] })}
      stage={stage}
    >
      <Swatches
        look="letter"
        names={reading.settings.value.colourNames}
        onPick={(colour) => mark(reading, colour)}
      />
      <IconButton icon="note" label={t('noteKey')} onClick={() => note(reading)} />
      <IconButton icon="copy" label={t('copyKey')} onClick={() => void clip(reading, { what: 'taken' })} />
      {span && <SelectionMenu reading={reading} page={page} span={span} />}
    </FloatingBar>
  );
}
