import { Mark } from '@/components/ui/Mark';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import { agoText } from './agoText';
import { NoteText } from './NoteText';
import { withoutTags } from './withoutTags';

export interface NoteItemProps {
  highlight: Highlight;
  onOpen: () => void;
}

/** A note at rest beside the text. A click anywhere but on a link opens it. */
export function NoteItem({ highlight, onOpen }: NoteItemProps) {
  const t = useWords();
  const { colour, note, selectors, tags, updatedAt } = highlight;
  const meta = [tags.map((tag) => `#${tag}`).join(' '), agoText(t, updatedAt, Date.now())];
  const open = (event: MouseEvent): void => {
    if ((event.target as Element).closest('a')) return;
    // Who drags over words wants these.
    if (getSelection()?.isCollapsed !== false) onOpen();
  };
  return (
    // The keyboard has the button at its end.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <section class="note" aria-label={t('note')} onClick={open}>
      <Mark colour={colour} />
      {pickSelector(selectors, 'PictureSelector') && <p class="note-about">{wordsOf(highlight)}</p>}
      <NoteText note={withoutTags(note, tags)} />
      <p class="note-meta">{meta.filter(Boolean).join(' · ')}</p>
      <IconButton icon="edit" label={t('edit')} onClick={onOpen} />
    </section>
  );
}
