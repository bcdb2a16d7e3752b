import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import { useCopies } from '@/components/ui/CopyMenu';
import { Mark } from '@/components/ui/Mark';
import { Menu } from '@/components/ui/Menu';
import { useWords } from '@/components/ui/words';
import type { Highlight } from '@/lib/model/highlight';
import { attempt, clip, remove } from '@/lib/reader/marking';
import type { Reading } from '@/lib/reader/reading';
import { isMac } from './isMac';
import { Swatches } from './Swatches';

export interface NoteCardProps {
  reading: Reading;
  highlight: Highlight;
}

/** A note while it is written. Every pause saves it; the button only puts it down. */
export function NoteCard({ reading, highlight }: NoteCardProps) {
  const t = useWords();
  const copies = useCopies();
  const field = useRef<HTMLTextAreaElement>(null);
  const { notes, marks, settings } = reading;
  const text = notes.open.value?.text ?? '';
  const focus = (): void => {
    const input = field.current!;
    if (document.activeElement === input) return;
    input.focus({ preventScroll: true });
    input.setSelectionRange(input.value.length, input.value.length);
  };
  // At once, so that no key is lost; in a drawer again, which is shown only after the layout effects of what is in it.
  useLayoutEffect(focus, [highlight.id]);
  useEffect(focus, [highlight.id]);
  useLayoutEffect(() => fit(field.current!), [text]);
  // also once a drawer is shown, before which nothing in it has a height, and when the window is made narrower
  useLayoutEffect(() => {
    let width = 0;
    const sizes = new ResizeObserver(([entry]) => {
      const now = entry!.contentRect.width;
      if (now !== width) fit(field.current!);
      width = now;
    });
    sizes.observe(field.current!);
    return () => sizes.disconnect();
  }, []);
  const close = (): void => void attempt(reading, notes.close());
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    close();
  };
  return (
    <section class="note-card" aria-label={t('note')}>
      <Mark colour={highlight.colour} />
      <textarea
        ref={field}
        rows={3}
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        value={text}
        onInput={(event) => notes.write(event.currentTarget.value)}
        onBlur={() => void attempt(reading, notes.flush())}
        onKeyDown={onKeyDown}
      />
      <div class="note-tools">
        <Swatches
          look="mark"
          names={settings.value.colourNames}
          pressed={highlight.colour}
          onPick={(colour) => void attempt(reading, marks.recolour(highlight.id, colour))}
        />
        <Menu
          label={t('moreActions')}
          items={[
            {
              label: t('copy'),
              icon: 'copy',
              run: () => void clip(reading, { what: 'mark', id: highlight.id }),
            },
            ...copies(highlight),
            { label: t('remove'), icon: 'trash', danger: true, run: () => remove(reading, highlight.id) },
          ]}
        />
        <button
          type="button"
          class="button"
          data-look="filled"
          aria-keyshortcuts={isMac() ? 'Meta+Enter' : 'Control+Enter'}
          onClick={close}
        >
          {t('save')} <kbd aria-hidden="true">{isMac() ? '⌘↵' : 'Ctrl ↵'}</kbd>
        </button>
      </div>
    </section>
  );
}

/** As high as its text. */
function fit(field: HTMLTextAreaElement): void {
  field.style.blockSize = 'auto';
  field.style.blockSize = `${field.scrollHeight}px`;
}
