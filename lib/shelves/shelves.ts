import { computed, effect, signal, type ReadonlySignal } from '@preact/signals';
import type { Downloads } from '@/lib/library/backup/downloads';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { dropAhead } from '@/lib/library/importing/dropAhead';
import { purgeOld } from '@/lib/library/purge';
import type { SaveFailure } from '@/lib/model/operation';
import { createNotices, type Notices } from '@/lib/reader/notice';
import { createActs, type Acts } from './acts';
import { createBackups, type Backups } from './backup/backups';
import { pageCleaner } from './backup/cleaner';
import { createRestoring, type Restoring } from './backup/restoring';
import { createAsked, createAsking, type Asked } from './asked';
import { createBeside } from './beside';
import { type Copying, copying } from './copying';
import { createCounted, type Counted } from './counted';
import { firstDrawn } from './firstDrawn';
import { firstView } from './firstView';
import { downloadBlob } from './download';
import { createExporting, type Exporting } from './exporting/exporting';
import { createIds } from './ids';
import { createImporting, type Importing } from './importing/importing';
import type { Unpack } from './importing/unpackApart';
import { createManyActs, type ManyActs } from './manyActs';
import { createOutward, type Outward, type OutwardPorts } from './services/outward';
import { createLost, type Lost, type LostPorts } from './lost';
import { createMarked, type Marked } from './marked';
import { createOpened, type OpenedPost, type ReadingPorts } from './opened';
import { createPicked, type Picked } from './picked';
import type { ListRoute, SearchRoute } from './route';
import { createRouter, type Router } from './router';
import type { Looked } from './looked';
import { createRescue, type Rescue } from './rescue';
import { createRows, type Row } from './rows';
import { createSavedSearches, type SavedSearches } from './savedSearches';
import { createSearch, type Search } from './search';
import type { SearchEngine } from './searchEngine';
import { createSnippets, type Snippets } from './snippets';
import { withRows } from './withRows';
import { createSiteRules, type SiteRules } from './siteRules';

/** State of the library page. */
export interface Shelves extends Router, Copying {
  /** the list in view, or the one that stands beside a post */
  list: ReadonlySignal<ListRoute | SearchRoute>;
  /** its posts; null while they are read */
  ids: ReadonlySignal<readonly string[] | null>;
  rows: Looked<Row>;
  /** what the list in view was searched for; null in other lists, and while that asks for nothing */
  asked: ReadonlySignal<Asked | null>;
  search: Search;
  /** where the words stand in the posts that are drawn */
  snippets: Snippets;
  marked: Marked;
  /** the post of the route, in the reading view */
  opened: ReadonlySignal<OpenedPost | null>;
  counted: Counted;
  acts: Acts;
  /** posts of the list that are picked, and what is done with all of them */
  picked: Picked;
  manyActs: ManyActs;
  siteRules: SiteRules;
  importing: Importing;
  restoring: Restoring;
  backups: Backups;
  exporting: Exporting;
  outward: Outward;
  savedSearches: SavedSearches;
  notices: Notices;
  lost: Lost;
  rescue: Rescue;
  /** the rows that the page was opened for are there */
  drawn: Promise<void>;
  /** why the library cannot be read */
  trouble: ReadonlySignal<SaveFailure | null>;
}

/** What the library page needs beside the library. */
export type ShelvesPorts = ReadingPorts & {
  downloads: Downloads;
  outward: OutwardPorts;
  lost: LostPorts;
  unpack: Unpack;
};

export function createShelves(
  db: Library,
  engine: SearchEngine,
  ports: ShelvesPorts,
  life: AbortSignal,
): Shelves {
  const trouble = signal<SaveFailure | null>(null);
  const failed = (error: unknown): void => {
    trouble.value = saveFailure(error);
  };
  // Live queries keep silent about a library that cannot be opened.
  db.open().catch(failed);
  const router = createRouter(life);
  if (location.hash === '')
    firstView(db).then((view) => location.hash === '' && router.go(view, 'replace'), failed);
  const notices = createNotices();
  const list = createBeside(db, router.route, life);
  const filter = computed(() => (list.value.view === 'list' ? list.value.filter : null));
  const asking = createAsking(ports.settings);
  const asked = createAsked(
    computed(() => (list.value.view === 'search' ? list.value.query : null)),
    asking,
  );
  const listed = createIds(db, filter, failed, life);
  const query = computed(() => asked.value?.query ?? null);
  const terms = computed(() => ports.settings.value.terms);
  life.addEventListener(
    'abort',
    effect(() => engine.setTerms(terms.value)),
  );
  const search = createSearch(engine, query, failed, life);
  const rows = createRows(db, failed, life);
  const ids = withRows(
    computed(() => (list.value.view === 'list' ? listed.value : (search.answer.value?.ids ?? null))),
    rows,
    life,
  );
  const marked = createMarked(
    db,
    computed(() => router.route.value.view === 'highlights'),
    failed,
    life,
  );
  const { words: t } = ports;
  const { locks } = navigator;
  const restoring = createRestoring(
    db,
    { ...ports, notices, incomplete: engine.incomplete, cleaner: pageCleaner, locks },
    life,
  );
  const importing = createImporting(db, notices, t, life, {
    takes: restoring.take,
    unpack: ports.unpack,
    incomplete: engine.incomplete,
    beside: [restoring],
  });
  const swept = (): Promise<unknown> => Promise.all([purgeOld(db), restoring.tidy(), dropAhead(db)]);
  const drawn = firstDrawn(router.route, asked, ids, rows.known);
  // What writes keeps others from reading: it comes after the rows. What cannot be swept now, on a full disk, is swept
  // another day; it takes the library from nobody.
  void drawn.then(() => requestIdleCallback(() => void swept().catch(() => undefined)));
  return {
    ...router,
    list,
    ids,
    rows,
    asked,
    search,
    snippets: createSnippets(db, asked, ids, failed, life),
    marked,
    ...copying(db, marked.filter, notices, t),
    opened: createOpened(db, router.route, asking, ports, failed, life),
    counted: createCounted(db, drawn, failed, life),
    acts: createActs(db, notices, t),
    picked: createPicked(ids, list, life),
    manyActs: createManyActs(db, notices, t),
    siteRules: createSiteRules(db, notices, t, failed, life),
    savedSearches: createSavedSearches(ports, notices, t),
    importing,
    restoring,
    backups: createBackups(db, { ...ports, locks, clock: Date.now }, failed, life),
    exporting: createExporting(db, ports.settings, notices, t, life),
    outward: createOutward(db, ports.outward, importing, { notices, t }, life),
    notices,
    drawn,
    lost: createLost(ports.lost, restoring.stage, life),
    rescue: createRescue(db, { ...ports, ...ports.lost }, downloadBlob, failed, life),
    trouble,
  };
}
