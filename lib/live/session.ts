import { titleTag } from '@/lib/article/titleTag';
import type { Colour } from '@/lib/model/colour';
import type { Operation } from '@/lib/model/operation';
import type { Words } from '@/lib/model/words';
import { isStill } from '@/lib/reader/isStill';
import { createBar, type BarView } from './bar';
import { liveMarks, shownOf, type PlacedMark, type SavedMark } from './marks';
import { pictureAt, type OutlinedPicture } from './picture';
import { createSending, type Progress, type SendingPorts } from './sending';

export interface LivePorts extends SendingPorts {
  words: Words;
  /** a mark may follow: a background that sleeps is woken while the reader still chooses */
  wake: () => void;
  /** marks of this page that the library holds */
  saved: () => Promise<readonly SavedMark[]>;
  /** outlines these pictures of the page, and no others any more */
  outline: (pictures: OutlinedPicture[]) => void;
  lastColour: () => Promise<Colour>;
  rememberColour: (colour: Colour) => void;
}

/** Marking on a live page, from the first mark until Esc or the bar's close button. */
export function liveSession(page: Document, ports: LivePorts, life: AbortSignal) {
  const { words } = ports;
  const marks = liveMarks(page, ports.outline);
  const sending = createSending(ports);
  let active: string | null = null;
  let removed: PlacedMark | null = null;
  let marking = false;

  const send = async (markId: string, operation: Operation): Promise<void> => {
    await sending.send(markId, operation);
    if (active === markId && removed === null) showMark();
  };
  const step = () => ({ id: crypto.randomUUID(), at: Date.now(), canonical: canonicalOf(page) });

  const add = (what: Range | HTMLImageElement, colour: Colour): void => {
    const mark = what instanceof Range ? marks.add(what, colour) : marks.addPicture(what, colour);
    if (!mark) return;
    page.getSelection()?.removeAllRanges();
    [active, removed] = [mark.id, null];
    void send(mark.id, { ...step(), kind: 'add', mark, title: titleTag(page) });
    showMark();
  };
  const bar = createBar(page, words, {
    colour(colour) {
      const range = selectedRange(page);
      if (range) add(range, colour);
      else if (active) {
        marks.recolour(active, colour);
        void send(active, { ...step(), kind: 'recolour', highlightId: active, colour });
        showMark();
      }
      // After the mark, which must not wait: its tab may be closed any moment.
      ports.rememberColour(colour);
    },
    remove() {
      if (!active) return;
      const mark = marks.get(active);
      const anchor = boxOf(mark && shownOf(mark));
      removed = marks.remove(active) ?? null;
      void send(active, { ...step(), kind: 'remove', highlightId: active });
      bar.show({ kind: 'removed' }, anchor);
    },
    undo() {
      if (!removed) return;
      marks.putBack(removed);
      active = removed.id;
      removed = null;
      void send(active, { ...step(), kind: 'restore', highlightId: active });
      showMark();
    },
    retry: () => void sending.retry().then(showMark),
    close: () => stop(),
  });
  const showMark = (): void => {
    const mark = active ? marks.get(active) : undefined;
    const shown = mark && shownOf(mark);
    if (!shown) return;
    const progress = sending.progressOf(mark.id);
    const view = { colour: mark.colour, state: stateText(words, progress), again: canRetry(progress) };
    bar.show({ kind: 'mark', ...view }, boxOf(shown));
  };
  const offer = (range: Range): void => {
    ports.wake();
    bar.show({ kind: 'selection' }, boxOf(range));
  };
  const reopen = (): void => {
    ports.wake();
    showMark();
  };
  const hide = (): void => {
    active = removed = null;
    bar.hide();
  };
  const stop = (): void => {
    marking = false;
    hide();
  };
  listen(page, life, {
    released(event) {
      if (!marking || bar.owns(event.target)) return;
      const range = selectedRange(page);
      const under = range ? undefined : marks.at(event.clientX, event.clientY);
      [active, removed] = [under?.id ?? null, null];
      if (range) offer(range);
      else if (under) reopen();
      else bar.hide();
    },
    escaped: () => stop(),
    // The page was frozen in the history while its marks went on changing.
    returned: () => void refresh().catch(() => undefined),
  });
  life.addEventListener('abort', () => {
    stop();
    marks.clear();
  });

  const refresh = async (): Promise<void> => {
    // What is marked while the answer is on its way is not in it, and must not vanish.
    const known = new Set(marks.ids().filter((id) => sending.progressOf(id) === 'saved'));
    const saved = await ports.saved();
    // Nor does it know what is being done to a mark just now.
    const isChanging = (id: string): boolean => sending.progressOf(id) === 'pending';
    marks.show(
      saved.filter(({ id }) => !isChanging(id)),
      (id) => !known.has(id) || isChanging(id),
    );
    if (!active || removed) return;
    // The bar follows what another page did to its mark.
    if (marks.get(active)) showMark();
    else hide();
  };
  const message = (view: BarView): void =>
    bar.show(view, new DOMRect(innerWidth / 2, innerHeight - 80, 0, 0));
  return {
    refresh,
    async markSelection(): Promise<void> {
      marking = true;
      const range = selectedRange(page);
      if (range) add(range, await ports.lastColour());
      else message({ kind: 'message', text: words('selectFirst') });
    },
    /** Marks the picture that is shown from an address. */
    async markPicture(shownFrom: string): Promise<void> {
      marking = true;
      const picture = pictureAt(page, shownFrom);
      if (picture) add(picture, await ports.lastColour());
      else message({ kind: 'message', text: words('pictureUnknown') });
    },
    startMarking(): void {
      marking = true;
      const range = selectedRange(page);
      if (range) offer(range);
      else message({ kind: 'message', text: words('selectToMark') });
    },
    async jumpTo(id: string): Promise<void> {
      if (!marks.get(id)) await refresh();
      const mark = marks.get(id);
      const place = mark && (shownOf(mark) ?? mark.possible);
      const element = place instanceof Range ? place.startContainer.parentElement : place;
      element?.scrollIntoView({ block: 'center', behavior: isStill() ? 'instant' : 'smooth' });
    },
  };
}

const canRetry = (state: Progress): boolean => state === 'full' || state === 'failed';

function stateText(words: Words, state: Progress): string {
  if (state === 'saved') return words('saved');
  if (state === 'pending') return words('notSavedYet');
  return state === 'failed' || state === 'orphaned'
    ? words(`unsaved_${state}`)
    : words(`saveFailed_${state}`);
}

function selectedRange(page: Document): Range | null {
  const selection = page.getSelection();
  return selection && selection.rangeCount > 0 && !selection.isCollapsed ? selection.getRangeAt(0) : null;
}

/** The first line of a range, or a picture: the bar stands above it. */
function boxOf(shown: Range | Element | null | undefined): DOMRect {
  return shown?.getClientRects()[0] ?? shown?.getBoundingClientRect() ?? new DOMRect();
}

function canonicalOf(page: Document): string | null {
  return page.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href ?? null;
}

function listen(
  page: Document,
  signal: AbortSignal,
  on: { released: (event: MouseEvent) => void; escaped: () => void; returned: () => void },
): void {
  page.addEventListener('mouseup', (event) => event.isTrusted && setTimeout(() => on.released(event)), {
    signal,
  });
  page.addEventListener('keydown', (event) => event.isTrusted && event.key === 'Escape' && on.escaped(), {
    signal,
  });
  page.defaultView?.addEventListener('pageshow', (event) => event.persisted && on.returned(), { signal });
}
