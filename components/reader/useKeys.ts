import { useLayoutEffect } from 'preact/hooks';
import type { Dispatch, StateUpdater } from 'preact/hooks';
import { commandOf, isTyping, type Command } from '@/lib/reader/keys';
import { jump } from '@/lib/reader/jump';
import { markFrom } from '@/lib/reader/markAt';
import { clip, mark, note, remove, save, selected } from '@/lib/reader/marking';
import type { Reading } from '@/lib/reader/reading';
import { turnTo } from '@/lib/reader/turn';
import type { Sheet } from './Sheets';

export interface KeysOptions {
  reading: Reading;
  sheet: Sheet;
  setSheet: Dispatch<StateUpdater<Sheet>>;
  onClose: () => void;
}

/** The keys of the reading view. A key that did something is nobody else's. */
export function useKeys({ reading, sheet, setSheet, onClose }: KeysOptions): void {
  // before the first paint: who sees the text may press a key
  useLayoutEffect(() => {
    const life = new AbortController();
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing) return;
      if (isTyping(event.target) && event.key !== 'Escape') return;
      const command = commandOf(event);
      const done =
        command?.do === 'escape'
          ? escape(reading, sheet, setSheet, onClose)
          : (command !== null && run(reading, command, setSheet)) ||
            (!isChoosing(event.target) && reading.caret.take(event));
      if (done) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown, { signal: life.signal });
    return () => life.abort();
  }, [reading, sheet, setSheet, onClose]);
}

/** Arrows among radio buttons choose one. */
const isChoosing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input[type=radio]');

function run(reading: Reading, command: Command, setSheet: KeysOptions['setSheet']): boolean {
  const { chosen, notices } = reading;
  const id = chosen.value;
  const something = selected(reading) !== null || id !== null;
  const runs: Record<Command['do'], () => boolean> = {
    colour: () => (command.do === 'colour' && mark(reading, command.colour), something),
    note: () => (note(reading), something),
    copy: () => (something && void clip(reading, { what: 'taken' }), something),
    // While something is selected the keys mean the selection, and a selection cannot be deleted.
    remove: () => (id !== null && selected(reading) === null && remove(reading, id), id !== null),
    next: () => step(reading, 1),
    previous: () => step(reading, -1),
    nextPost: () => turned(reading, 1),
    previousPost: () => turned(reading, -1),
    caret: () => (toggleCaret(reading), true),
    keys: () => (setSheet('keys'), true),
    save: () => (void save(reading), true),
    undo: () => notices.undo(),
    escape: () => false,
  };
  return runs[command.do]();
}

function toggleCaret({ caret, choose }: Reading): void {
  if (caret.on.value) return caret.leave();
  choose(null);
  caret.enter();
}

function turned({ source: { among } }: Reading, direction: 1 | -1): boolean {
  const post = among?.posts[among.at + direction];
  if (post) turnTo(post.id);
  return post !== undefined;
}

function step(reading: Reading, direction: 1 | -1): boolean {
  const next = markFrom(reading.marks.list.value, reading.chosen.value, direction);
  if (!next) return false;
  jump(reading, next);
  reading.choose(next);
  return true;
}

/** One thing at a time, the nearest first: popover, note, chosen mark, selection, caret mode, words of a search, the reading view. */
function escape(
  reading: Reading,
  sheet: Sheet,
  setSheet: KeysOptions['setSheet'],
  onClose: () => void,
): boolean {
  const { footnotes, notes, chosen, selection, caret, hits } = reading;
  if (sheet !== null) setSheet(null);
  else if (footnotes.open.value) footnotes.close();
  else if (notes.open.value) void notes.close().then(() => caret.back());
  else if (chosen.value) reading.choose(null);
  else if (reading.offered.value) reading.offer(null);
  else if (selected(reading)) selection.clear();
  else if (caret.on.value) caret.leave();
  else if (hits.list.value.length > 0) hits.find(null);
  else onClose();
  return true;
}
