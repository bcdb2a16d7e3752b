import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Library } from '@/lib/library/database';
import { saveFailure } from '@/lib/library/failure';
import { keysIn } from '@/lib/library/importing/incoming';
import { planImport } from '@/lib/library/importing/plan';
import type { Words } from '@/lib/model/words';
import type { Notices } from '@/lib/reader/notice';
import { guessMapping, readMapped, type Mapping } from '@/lib/transfer/in/csv/mapped';
import type { Format } from '@/lib/transfer/in/format';
import type { Contents, ImportItem } from '@/lib/transfer/in/item';
import { readFiles } from './readFiles';
import { createQueue, type Shown } from './queue';
import type { Brought, Planned, Stage } from './stage';
import type { Unpack } from './unpackApart';

/** Brings files of other services into the library: what is found, what its reader chose, how far it is. */
export interface Importing {
  /** null: none */
  stage: ReadonlySignal<Stage | null>;
  /** whether its dialog is shown: an import goes on without */
  isOpen: ReadonlySignal<boolean>;
  /** names of what has come meanwhile and is read next */
  waiting: ReadonlySignal<readonly string[]>;
  open: () => void;
  /** Opens it where addresses are pasted. */
  openPaste: () => void;
  /** Makes a plan of pasted addresses. */
  paste: (text: string) => Promise<void>;
  /** Closes the dialog. Only what is being written goes on. */
  close: () => void;
  read: (files: readonly File[]) => Promise<void>;
  /** Makes a plan of what a service has given. */
  bring: (name: string, format: Format, contents: Contents) => Promise<void>;
  /** Says what the columns of a table are. */
  map: (mapping: Mapping) => void;
  /** Makes a plan of a table whose columns are told. */
  planTable: () => Promise<void>;
  /** Whether a fault comes in as far as it can be read. */
  take: (fault: number, isTaken: boolean) => Promise<void>;
  /** Leaves posts out, or takes them in again. */
  leave: (keys: readonly string[], isLeft: boolean) => void;
  write: () => Promise<void>;
  stop: () => void;
}

/** What the library page does for an import. */
export interface ImportingPorts {
  /** whether a file is none of another service's, and taken elsewhere */
  takes: (file: File) => Promise<boolean>;
  unpack: Unpack;
  /** texts have come in that the search does not know yet */
  incomplete: () => void;
  /** what else comes in from files, one thing at a time */
  beside: readonly Shown[];
}

export function createImporting(
  db: Library,
  notices: Notices,
  t: Words,
  life: AbortSignal,
  { takes, unpack, incomplete, beside }: ImportingPorts,
): Importing {
  const stage = signal<Stage | null>(null);
  const isOpen = signal(false);
  const show = (): void => {
    isOpen.value = true;
  };
  const { waiting, isFree, take } = createQueue([{ stage, isOpen, show }, ...beside], life);
  let stopping = new AbortController();
  /** what an earlier step has begun and a later one has left behind says nothing any more */
  let turn = 0;

  const go = (next: Stage): void => {
    stage.value = next;
    const sentence = isOpen.peek() ? null : told(next, t);
    if (sentence !== null) notices.say({ text: sentence });
  };
  const tried = async (brought: Brought, work: () => Promise<Stage>, ends?: AbortSignal): Promise<void> => {
    const mine = ++turn;
    const next = await work().catch((error: unknown): Stage => {
      if (ends?.aborted) return { at: 'stopped', brought };
      return { at: 'failed', brought, reason: saveFailure(error) };
    });
    if (mine === turn) go(next);
  };
  const plan = async (found: Omit<Planned, 'plan' | 'leftOut'> & Partial<Planned>): Promise<Stage> => ({
    at: 'plan',
    leftOut: new Set(),
    ...found,
    plan: await planImport(db, chosen(found)),
  });

  const begin = (first: Stage): void => {
    show();
    stage.value = first;
  };
  const close = (): void =>
    // at once: what waits begins when it is closed
    batch(() => {
      isOpen.value = false;
      if (stage.peek()?.at === 'writing') return;
      turn++;
      stage.value = null;
    });
  const open = (first: Stage): void => {
    if (!isFree()) return;
    if (waiting.peek().length > 0) close();
    else begin(first);
  };
  const readIn = async (brought: Brought, files: readonly File[]): Promise<void> => {
    begin({ at: 'reading', brought });
    const mine = ++turn;
    const isTaken = files.length === 1 && (await takes(files[0]!));
    if (mine !== turn) return;
    if (isTaken) {
      isOpen.value = false;
      stage.value = null;
      return;
    }
    await tried(brought, async () => {
      await drawn();
      const file = await readFiles(files, unpack);
      if (file.kind === 'refused') return { at: 'refused', brought, reason: file.reason };
      const { encoding } = file;
      if (file.kind === 'table')
        return { at: 'columns', brought, encoding, table: file.table, mapping: guessMapping(file.table) };
      const { format, ...contents } = file;
      return plan({ brought, format, encoding, contents, taken: choosable(contents.faults) });
    });
  };

  return {
    stage,
    isOpen,
    waiting,
    open: () => open({ at: 'start' }),
    openPaste: () => open({ at: 'paste' }),
    async paste(text) {
      if (stage.peek()?.at !== 'paste') return;
      const brought = { name: t('pastedAddresses'), size: text.length };
      await tried(brought, async () => {
        const { readPasted } = await import('@/lib/transfer/in/pasted');
        const contents = readPasted(text);
        return plan({ brought, format: 'addresses', encoding: null, contents, taken: new Set() });
      });
    },
    close,
    async read(files) {
      if (files.length === 0) return;
      const brought = broughtOf(files, t);
      await take(brought.name, () => readIn(brought, files));
    },
    async bring(name, format, contents) {
      const brought = { name, size: null };
      const found = { brought, format, encoding: null, contents, taken: choosable(contents.faults) };
      await take(name, () => {
        begin({ at: 'reading', brought });
        return tried(brought, () => plan(found));
      });
    },
    map(mapping) {
      const now = stage.peek();
      if (now?.at === 'columns') stage.value = { ...now, mapping };
    },
    async planTable() {
      const now = stage.peek();
      if (now?.at !== 'columns') return;
      const { brought, encoding, table, mapping } = now;
      await tried(brought, async () => {
        const contents = readMapped(table, mapping);
        return plan({ brought, format: 'csv', encoding, contents, taken: choosable(contents.faults) });
      });
    },
    async take(fault, isTaken) {
      const now = stage.peek();
      if (now?.at !== 'plan') return;
      const taken = new Set(now.taken);
      if (isTaken) taken.add(fault);
      else taken.delete(fault);
      stage.value = { ...now, taken };
      await tried(now.brought, () => plan({ ...now, taken }));
    },
    leave(keys, isLeft) {
      const now = stage.peek();
      if (now?.at !== 'plan') return;
      // a post that the file calls by several names is left with all of them
      const names = new Map(now.plan.joined.map(({ incoming }) => [incoming.key, incoming.keys]));
      const some = new Set(keys.flatMap((key) => names.get(key) ?? key));
      stage.value = { ...now, leftOut: isLeft ? now.leftOut.union(some) : now.leftOut.difference(some) };
    },
    async write() {
      const now = stage.peek();
      if (now?.at !== 'plan') return;
      stopping = new AbortController();
      const ends = AbortSignal.any([life, stopping.signal]);
      const tell = (share: number, title: string): void => {
        stage.value = { ...now, at: 'writing', share, title };
      };
      tell(0, '');
      await tried(
        now.brought,
        async () => {
          const { importItems } = await import('@/lib/library/importing/write');
          const done = await importItems(db, coming(now), tell, ends);
          if (!done.isIndexed) incomplete();
          return { ...now, at: 'done', done };
        },
        ends,
      );
    },
    stop: () => stopping.abort(),
  };
}

/** All that may come in. */
const chosen = ({ contents, taken }: Pick<Planned, 'contents' | 'taken'>): ImportItem[] => [
  ...contents.items,
  ...contents.faults.flatMap(({ item }, i) => (item && taken.has(i) ? [item] : [])),
];

function coming(planned: Planned): ImportItem[] {
  const items = chosen(planned);
  if (planned.leftOut.size === 0) return items;
  const keyOf = keysIn(items);
  return items.filter((item) => !planned.leftOut.has(keyOf(item)));
}

const choosable = (faults: readonly { item: ImportItem | null }[]): Set<number> =>
  new Set(faults.flatMap(({ item }, i) => (item ? [i] : [])));

function broughtOf(files: readonly File[], t: Words): Brought {
  const size = files.reduce((sum, file) => sum + file.size, 0);
  const name = files.length === 1 ? files[0]!.name.normalize('NFC') : t.count('importFiles', files.length);
  return { name, size };
}

/** What is said of an import whose dialog was closed. */
function told(stage: Stage, t: Words): string | null {
  if (stage.at === 'done') return t.count('importedPosts', stage.done.added + stage.done.merged);
  return stage.at === 'failed' ? t('importFailed') : null;
}

/** Lets the page show what it is at, before it is busy with it. */
const drawn = (): Promise<void> => new Promise((next) => setTimeout(next, 30));
