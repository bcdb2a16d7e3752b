import { IconButton } from '@/components/ui/IconButton';
import { Menu } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import { copy, copyQuote, mark, note } from '@/lib/reader/marking';
import { lineBoxes } from './box';
import { FloatingBar } from './FloatingBar';
import type { Layer } from './layer';
import { markdownWords } from '@/components/ui/markdownWords';
import { Swatches } from './Swatches';

/** What can be done with a selection. */
export function SelectionBar({ reading, page, stage }: Layer) {
  const t = useWords();
  void reading.layout.value;
  const span = reading.selection.span.value;
  if (!span || reading.selection.dragging.value) return null;
  const words = page.text.text.slice(span.start, span.end);
  return (
    <FloatingBar label={t('selectionBar')} lines={lineBoxes(stage, page, span)} stage={stage}>
      <Swatches
        look="letter"
        names={reading.settings.value.colourNames}
        onPick={(colour) => mark(reading, colour)}
      />
      <IconButton icon="note" label={t('noteKey')} onClick={() => note(reading)} />
      <IconButton icon="copy" label={t('copyKey')} onClick={() => void copy(reading, words)} />
      <Menu
        label={t('moreActions')}
        items={[
          {
            label: t('copyQuote'),
            icon: 'copy',
            run: () => void copyQuote(reading, span, markdownWords(t)),
          },
        ]}
      />
    </FloatingBar>
  );
}
