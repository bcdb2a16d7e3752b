import { saveFailure } from '@/lib/library/failure';
import type { Colour } from '@/lib/model/colour';
import type { MessageKey } from '@/lib/model/words';
import type { SaveFailure } from '@/lib/model/operation';
import type { Span } from '@/lib/model/highlight';
import type { Copied } from './clip';
import { isFailure, type SaveState } from './mark';
import type { Reading } from './reading';
import type { Shelf } from './shelf';

const sentences: Record<SaveFailure, MessageKey> = {
  private: 'saveFailed_private',
  full: 'saveFailed_full',
  failed: 'saveFailed_failed',
};

/** Marks what is selected, or recolours the chosen mark. */
export function mark(reading: Reading, colour: Colour): void {
  const { chosen, marks, changeSettings } = reading;
  changeSettings({ lastColour: colour });
  if (selected(reading)) void add(reading, colour);
  else if (chosen.value) void attempt(reading, marks.recolour(chosen.value, colour));
}

/** Opens the note of the chosen mark, or marks what is selected and opens its note. */
export function note(reading: Reading): void {
  const { chosen, notes, settings } = reading;
  if (selected(reading)) {
    const id = add(reading, settings.value.lastColour);
    if (id) reading.choose(id);
  }
  if (chosen.value) void attempt(reading, notes.start(chosen.value));
}

/** What the next colour is for: words, or a picture. */
export const selected = ({ selection }: Reading): Span | HTMLImageElement | null =>
  selection.span.value ?? selection.picture.value;

function add(reading: Reading, colour: Colour): string | null {
  const what = selected(reading);
  if (!what) return null;
  const { id, done } = reading.marks.add(what, colour);
  if ('start' in what) reading.motion.start({ id, span: what, colour, kind: 'in' });
  reading.selection.clear();
  // The keys must not go on acting on the mark that was chosen before.
  reading.choose(null);
  void report(reading, id, done);
  return id;
}

async function report(reading: Reading, id: string, done: Promise<SaveState>): Promise<void> {
  const state = await done;
  if (isFailure(state)) tellFailure(reading, state, id);
}

/** Says why something was not saved, with what can be done about it. `id`: a mark that was not. */
export function tellFailure(reading: Reading, state: SaveFailure, id?: string): void {
  const { words: t, notices } = reading;
  const text = t(sentences[state]);
  if (state !== 'private')
    notices.say({ text, action: { label: t('retry'), run: () => void retry(reading) }, stays: true });
  // Trying again is of no use in a private window: the words can at least be taken along.
  else if (id)
    notices.say({ text, action: { label: t('copy'), run: () => void clip(reading, { what: 'mark', id }) } });
  else notices.say({ text });
}

/** Tries again to save all that could not be: marks of this page, else its post, and what was typed. */
export async function retry(reading: Reading): Promise<void> {
  const { marks, notes, notices, shelf } = reading;
  notices.close();
  const failed = marks.list.value
    .filter(({ state }) => isFailure(state))
    .map(({ highlight }) => highlight.id);
  const states = failed.length > 0 ? failed.map(marks.retry) : hasFailed(shelf) ? [shelf.keep()] : [];
  const state = (await Promise.all(states)).find(isFailure);
  if (state) tellFailure(reading, state, failed[0]);
  await notes.flush();
}

const hasFailed = ({ state }: Shelf): boolean => state.value !== null && isFailure(state.value);

/** Removes a mark; the sentence that says so can bring it back. */
export function remove(reading: Reading, id: string): void {
  const { marks, notices, words: t, notes } = reading;
  const mark = marks.find(id);
  // One that is still on its way will have been saved before it goes.
  const unsaved = !mark || isFailure(mark.state);
  if (mark?.span && !mark.picture)
    reading.motion.start({ id, span: mark.span, colour: mark.highlight.colour, kind: 'out' });
  reading.choose(null);
  const gone = notes.close().then(() => marks.remove(id));
  void attempt(reading, gone);
  if (unsaved) return;
  // Whoever is quick takes it back before it is gone.
  const restore = (): Promise<void> => gone.catch(() => undefined).then(() => marks.restore(id));
  notices.removed(t('highlightRemoved'), t('undo'), () => void attempt(reading, restore()));
}

/** Saves the post without a mark. */
export async function save(reading: Reading): Promise<SaveState> {
  const state = await reading.shelf.keep();
  if (isFailure(state)) tellFailure(reading, state);
  return state;
}

/** Sets or takes away the star; a post that is not in the library gets there by it. */
export async function star(reading: Reading): Promise<void> {
  const { shelf } = reading;
  const starred = shelf.post.value?.starred === 1 ? 0 : 1;
  if (!shelf.post.value && isFailure(await save(reading))) return;
  await attempt(reading, shelf.change({ starred }));
}

/** Copies something. What makes it is loaded only then: few readings come to it. */
export async function clip(reading: Reading, copied: Copied): Promise<void> {
  await (await import('./clip')).copied(reading, copied);
  reading.notices.say({ text: reading.words('copied') });
}

export async function copy(reading: Reading, text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  reading.notices.say({ text: reading.words('copied') });
}

/** Waits for a change in the library and says so when it did not work. Answers whether it did. */
export async function attempt(reading: Reading, change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    reading.notices.say({ text: reading.words(sentences[saveFailure(error)]) });
    return false;
  }
}
