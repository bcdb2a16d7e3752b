import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import type { Repair } from '@/lib/library/repair';
import type { Span } from '@/lib/model/highlight';
import { during, soonOrInBreaths, type InPieces } from '@/lib/model/inPieces';
import type { SaveFailure } from '@/lib/model/operation';
import type { Settings } from '@/lib/model/settings';
import type { Words } from '@/lib/model/words';
import { createCaret, type Caret } from './caret';
import { colourCode } from './codeColours';
import { createFootnotes, type Footnotes } from './footnote';
import { createHits, type Hits } from './hits';
import { tellFailure } from './marking';
import { createMarks, type Marks } from './marks';
import { drawMath } from './math';
import { createMotion, type Motion } from './motion';
import { createNotes, type Notes } from './notes';
import { createNotices, type Notices } from './notice';
import { numberCode } from './numberCode';
import { createPage, type Page } from './page';
import { paintMarks } from './paint';
import { createProgress, type Progress } from './progress';
import { keepPlace } from './keepPlace';
import { settlePending } from './settlePending';
import { renderArticle, type RenderLabels } from './render';
import { watchSelection, type Selected } from './selection';
import { createShelf, type Shelf } from './shelf';
import { scrollerOf } from './scroller';
import { createSavedParts } from './savedParts';
import type { Source } from './source';

// A post that was read to its end is opened to be read again, from its beginning.
const READ = 0.98;

/** repair: put in and leave out parts; pick: choose the part to read */
export type RepairMode = 'repair' | 'pick';

/** What a reading needs of the page it is in. */
export interface Ports {
  db: Library;
  words: Words;
  settings: ReadonlySignal<Settings>;
  changeSettings: (patch: Partial<Settings>) => void;
  /** nothing can be kept here: a private window */
  isPrivate: boolean;
  /** Keeps what the reader made of a fresh capture, and shows it; answers why it could not. Missing where none is fresh. */
  keepRepair?: (repair: Repair) => Promise<SaveFailure | null>;
  /** the reading ends with it: listeners, watchers, object URLs */
  signal: AbortSignal;
}

/** The state of one article on screen. Parts own their signals; everybody else reads them. */
export interface Reading extends Ports {
  source: Source;
  page: ReadonlySignal<Page | null>;
  /** changes whenever the article was laid out anew: what is drawn beside it measures again */
  layout: ReadonlySignal<number>;
  shelf: Shelf;
  marks: Marks;
  notes: Notes;
  notices: Notices;
  footnotes: Footnotes;
  caret: Caret;
  motion: Motion;
  selection: Selected;
  progress: Progress;
  /** posts of the library that are parts of the same series, by their addresses */
  savedParts: ReadonlySignal<ReadonlyMap<string, string>>;
  /** words of a search, lit in the article */
  hits: Hits;
  /** the mark that was clicked or jumped to */
  chosen: ReadonlySignal<string | null>;
  choose: (id: string | null) => void;
  /** the mark that was jumped to, and when: its ring blinks once */
  blinking: ReadonlySignal<{ id: string; at: number } | null>;
  blink: (id: string) => void;
  /** a place where a mark may be, shown to the reader, who says whether it is */
  offered: ReadonlySignal<{ id: string; span: Span } | null>;
  offer: (place: { id: string; span: Span } | null) => void;
  /** the view of the whole page, while it is open over the article */
  repairing: ReadonlySignal<RepairMode | null>;
  repair: (mode: RepairMode | null) => void;
  /** Puts the article into its element and paints its marks. Once. */
  show: (root: HTMLElement) => void;
}

export function createReading(source: Source, ports: Ports): Reading {
  const { db, signal: life } = ports;
  const { page, layout, show } = createPage(life);
  const shelf = createShelf({ db, source, isPrivate: ports.isPrivate, page, signal: life });
  const marks = createMarks({ db, page, shelf, signal: life });
  const notices = createNotices();
  const failed = (error: unknown): void => tellFailure(reading, saveFailure(error));
  const notes = createNotes({ db, marks, failed, signal: life });
  const progress = createProgress(page, life);
  const hits = createHits(page, life);
  const motion = createMotion();
  const chosen = signal<string | null>(null);
  const blinking = signal<{ id: string; at: number } | null>(null);
  const repairing = signal<RepairMode | null>(null);
  const offered = signal<{ id: string; span: Span } | null>(null);

  const painting = effect(() => {
    const moving = new Set(motion.moving.value.map(({ id }) => id));
    const still = marks.list.value.filter(({ highlight }) => !moving.has(highlight.id));
    if (page.value) paintMarks(page.value.text, still);
  });
  const numbering = effect(() => {
    if (page.value && layout.value >= 0) numberCode(page.value, ports.settings.value.wrapCode);
  });
  life.addEventListener('abort', () => {
    painting();
    numbering();
    CSS.highlights.clear();
  });
  keepPlace(progress, shelf, life);
  settlePending(marks, life);

  const reading: Reading = {
    ...ports,
    source,
    page,
    layout,
    shelf,
    marks,
    notes,
    notices,
    footnotes: createFootnotes(page),
    caret: createCaret(page, life),
    motion,
    selection: watchSelection(page, life),
    progress,
    savedParts: createSavedParts(db, source.draft.series ?? null, life),
    hits,
    chosen,
    choose(id) {
      if (id !== chosen.value && notes.open.value && notes.open.value.id !== id) void notes.close();
      chosen.value = id;
      offered.value = null;
    },
    blinking,
    blink(id) {
      blinking.value = { id, at: performance.now() };
    },
    offered,
    offer(place) {
      offered.value = place;
    },
    repairing,
    repair(mode) {
      repairing.value = mode;
    },
    show: (root) => void soonOrInBreaths(during(life, showing(root))),
  };
  return reading;

  function* showing(root: HTMLElement): InPieces<void> {
    const t = ports.words;
    const labels: RenderLabels = {
      copy: t('copy'),
      copied: t('copied'),
      pickLines: t('pickLines'),
      loadImage: t('loadImage'),
      card: (kind) => t(`card_${kind}`),
      footnote: (mark) => t('footnote', mark),
      backToText: t('backToText'),
    };
    // who scrolls while a long article is still coming wants to be there
    let isScrolled = false;
    const scrolled = (): void => void (isScrolled = scrollerOf(root).scrollTop > 0);
    document.addEventListener('scroll', scrolled, { signal: life, capture: true });
    yield* renderArticle(source, root, labels, life);
    show(root);
    requestAnimationFrame(() => {
      // Before it is painted, but after the view knows its own width: the text has its lines by now.
      document.removeEventListener('scroll', scrolled, { capture: true });
      const begun = source.post?.progress ?? 0;
      const elsewhere = isScrolled || blinking.value !== null || hits.at.value !== null;
      if (begun > 0 && begun < READ && !elsewhere) progress.goTo(page.value!, begun);
      progress.measure(page.value!);
      performance.mark('galpi:painted');
      setTimeout(() => colourCode(page.value!, life));
      void drawMath(root);
    });
  }
}
