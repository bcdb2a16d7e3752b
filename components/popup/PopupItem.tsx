import { useRef, useState } from 'preact/hooks';
import type { Colour } from '@/lib/model/colour';
import { wordsOf, type Highlight } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import { CopyMenu } from '@/components/ui/CopyMenu';
import { focusNeighbour } from '@/components/ui/focusNeighbour';
import { Icon } from '@/components/ui/Icon';
import { IconButton } from '@/components/ui/IconButton';
import { Mark } from '@/components/ui/Mark';
import { quoteOf } from '@/components/ui/quoteOf';
import { useWords } from '@/components/ui/words';
import { ItemEditor } from './ItemEditor';

export interface ItemEvents {
  jump: (id: string) => void;
  note: (id: string, note: string, seen: string) => void;
  recolour: (id: string, colour: Colour) => void;
  tag: (id: string, tags: string[]) => void;
  remove: (id: string) => void;
}

export function PopupItem({ highlight, on }: { highlight: Highlight; on: ItemEvents }) {
  const t = useWords();
  const [editing, setEditing] = useState(false);
  const root = useRef<HTMLElement>(null);
  const { id, colour, note, tags } = highlight;
  const done = (): void => {
    // before the field goes that has the focus
    root.current?.querySelector<HTMLElement>('.popup-quote')?.focus();
    setEditing(false);
  };
  return (
    <article
      ref={root}
      class="popup-item"
      aria-label={wordsOf(highlight)}
      data-editing={editing || undefined}
    >
      <Mark colour={colour} />
      <Quote highlight={highlight} onClick={() => on.jump(id)} />
      {editing ? (
        <ItemEditor highlight={highlight} on={on} onDone={done} />
      ) : (
        <>
          {(note || tags.length > 0) && (
            <p class="popup-note">
              <Icon name="note" />
              <span>{[note, ...unsaid(tags, note)].filter(Boolean).join(' ')}</span>
            </p>
          )}
          <div class="popup-actions">
            <IconButton icon="arrow" label={t('goThere')} onClick={() => on.jump(id)} />
            <IconButton icon="edit" label={t('edit')} onClick={() => setEditing(true)} />
            <CopyMenu highlight={highlight} />
            <IconButton
              icon="trash"
              label={t('remove')}
              onClick={(event) => {
                focusNeighbour(event.currentTarget as Element, '.popup-item');
                on.remove(id);
              }}
            />
          </div>
        </>
      )}
    </article>
  );
}

/** The tags that do not stand in the note, with their `#`. */
function unsaid(tags: readonly string[], note: string): string[] {
  const said = new Set(note.normalize('NFC').match(/#[\p{L}\p{N}\p{M}_/-]+/gu));
  return tags.map((tag) => `#${tag}`).filter((tag) => !said.has(tag));
}

function Quote({ highlight, onClick }: { highlight: Highlight; onClick: () => void }) {
  const exact = quoteOf(highlight);
  const code = pickSelector(highlight.selectors, 'CodeSelector');
  return (
    <button type="button" class="popup-quote" data-code={code ? true : undefined} onClick={onClick}>
      {exact}
    </button>
  );
}
