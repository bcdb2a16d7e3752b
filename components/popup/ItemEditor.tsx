import { useEffect, useRef, useState } from 'preact/hooks';
import { colours } from '@/lib/model/colour';
import type { Highlight } from '@/lib/model/highlight';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Mark } from '@/components/ui/Mark';
import { useWords } from '@/components/ui/words';
import { tagsIn } from '@/lib/model/tags';
import type { ItemEvents } from './PopupItem';

// A popup closes at any click beside it: the note is saved while it is typed, and once more when the popup goes.
const PAUSE_MS = 250;

export function ItemEditor({
  highlight,
  on,
  onDone,
}: {
  highlight: Highlight;
  on: ItemEvents;
  onDone: () => void;
}) {
  const t = useWords();
  const before = useRef(highlight);
  const seen = useRef(highlight.note);
  const [note, setNote] = useState(highlight.note);
  const [tags, setTags] = useState(highlight.tags.map((tag) => `#${tag}`).join(' '));
  const seenTags = useRef(tags);
  const isTagged = useRef(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const latest = useRef(note);
  latest.current = note;

  const save = (text: string): void => {
    if (text === seen.current) return;
    on.note(highlight.id, text, seen.current);
    seen.current = text;
  };
  const saveTags = (): void => {
    if (tags === seenTags.current) return;
    on.tag(highlight.id, tagsIn(tags));
    seenTags.current = tags;
    isTagged.current = true;
  };
  useEffect(() => {
    const timer = setTimeout(() => save(note), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [note]);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
    const life = new AbortController();
    addEventListener('pagehide', () => save(latest.current), { signal: life.signal });
    return () => life.abort();
  }, []);

  const done = (): void => {
    save(note);
    saveTags();
    onDone();
  };
  const cancel = (): void => {
    save(before.current.note);
    if (isTagged.current) on.tag(highlight.id, before.current.tags);
    if (before.current.colour !== highlight.colour) on.recolour(highlight.id, before.current.colour);
    onDone();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // What was typed is saved already: Esc keeps it, as in the reading view; only the button takes it back.
    // While a syllable is composed both keys are the input method's.
    if (event.isComposing) return;
    const finished = event.key === 'Escape' || (event.key === 'Enter' && (event.ctrlKey || event.metaKey));
    if (!finished) return;
    done();
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div class="popup-editor" onKeyDown={onKeyDown}>
      <textarea
        aria-label={t('note')}
        placeholder={t('notePlaceholder')}
        value={note}
        rows={2}
        ref={field}
        onInput={(event) => setNote(event.currentTarget.value)}
      />
      <div class="popup-editor-row">
        {colours.map((colour) => (
          <IconButton
            key={colour}
            label={t(`colour_${colour}`)}
            pressed={colour === highlight.colour}
            onClick={() => on.recolour(highlight.id, colour)}
          >
            <Mark colour={colour} />
          </IconButton>
        ))}
        <input
          class="popup-tags"
          aria-label={t('tags')}
          placeholder={t('tagPlaceholder')}
          value={tags}
          onInput={(event) => setTags(event.currentTarget.value)}
          onBlur={saveTags}
        />
        <Button onClick={cancel}>{t('cancel')}</Button>
        <Button look="filled" onClick={done}>
          {t('save')}
        </Button>
      </div>
    </div>
  );
}
