// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { signal } from '@preact/signals';
import { strToU8, zipSync } from 'fflate';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '@/lib/library/database';
import { savePost } from '@/lib/library/posts';
import { createNotices } from '@/lib/reader/notice';
import { createImporting, type Importing } from '@/lib/shelves/importing/importing';
import { comingIn } from '@/lib/shelves/importing/stage';
import { koreanWords } from '../../components/reader/words';
import { draft, emptyLibrary } from '../../library/samples';
import { unpack } from '@/lib/transfer/in/zip';

let db: Library;
let importing: Importing;
const notices = createNotices();

beforeEach(() => {
  db = emptyLibrary();
  importing = createImporting(db, notices, koreanWords, new AbortController().signal, {
    takes: async () => false,
    unpack: async (bytes) => unpack(bytes),
    incomplete: () => undefined,
    beside: [],
  });
  notices.close();
});

const HEAD = 'title,url,time_added,tags,status\n';
const CSV = `${HEAD}A,https://dev.example/a,1467043200,,unread\nB,,1467043200,,unread\nC,https://dev.example/c,32일,,unread\n`;

/** Of jsdom's files only these two are asked for. */
const file = (text: string, name = 'part_0.csv', size = text.length): File =>
  ({ name, size, arrayBuffer: async () => new TextEncoder().encode(text).buffer }) as unknown as File;

const at = () => importing.stage.value?.at;
const planned = () => {
  const stage = importing.stage.value;
  if (stage?.at !== 'plan') throw new Error(`no plan: ${stage?.at}`);
  return stage;
};

test('a plan takes what can be read in part, until its reader says otherwise', async () => {
  await importing.read([file(CSV)]);
  expect(planned().plan.fresh).toHaveLength(3);
  await importing.take(0, false);
  expect(planned().plan.fresh.map(({ title }) => title)).toEqual(['A', 'C']);
  await importing.take(0, true);
  expect(planned().plan.fresh).toHaveLength(3);
  expect(await db.posts.count()).toBe(0);
});

test('what is planned is written, and said where the dialog is closed', async () => {
  await importing.read([file(CSV)]);
  await importing.take(0, false);
  const written = importing.write();
  importing.close();
  await written;
  expect(await db.posts.count()).toBe(2);
  expect(notices.current.value?.text).toBe(koreanWords.count('importedPosts', 2));
});

test('posts that are left out do not come in', async () => {
  await importing.read([file(CSV)]);
  const keys = planned().plan.fresh.map(({ key }) => key);
  importing.leave(keys, true);
  importing.leave([keys[0]!], false);
  expect(planned().plan.fresh).toHaveLength(3);
  expect(comingIn(planned()).fresh.map(({ title }) => title)).toEqual(['A']);
  // What is no longer part of the plan is not left out of it either.
  await importing.take(0, false);
  expect(comingIn(planned()).fresh.map(({ title }) => title)).toEqual(['A']);
  await importing.write();
  expect((await db.posts.toArray()).map(({ title }) => title)).toEqual(['A']);
});

test('a post that a file calls by two names is left out with both', async () => {
  const { id } = await savePost(db, { ...draft('a'), url: 'https://dev.example/a' });
  await db.posts.update(id, { aliases: ['https://dev.example/c'] });
  await importing.read([file(CSV)]);
  await importing.take(0, false);
  expect(planned().plan.joined).toHaveLength(1);
  const keys = planned().plan.joined.map(({ incoming }) => incoming.key);
  importing.leave(keys, true);
  await importing.write();
  expect(importing.stage.value).toMatchObject({ at: 'done', done: { added: 0, merged: 0 } });
  expect(await db.posts.count()).toBe(1);
});

test('closing a plan forgets it', async () => {
  const reading = importing.read([file(CSV)]);
  importing.close();
  await reading;
  expect(importing.stage.value).toBeNull();
});

test('stopped, it says so and nothing is there', async () => {
  const rows = Array.from({ length: 1500 }, (_, i) => `T${i},https://dev.example/${i},1467043200,,unread`);
  await importing.read([file(HEAD + rows.join('\n'))]);
  const written = importing.write();
  await vi.waitFor(() => {
    const stage = importing.stage.value;
    expect(stage?.at === 'writing' && stage.share > 0).toBe(true);
  });
  importing.stop();
  await written;
  expect([at(), await db.posts.count()]).toEqual(['stopped', 0]);
});

test('several files come in as one, and what of them cannot be read is told', async () => {
  await importing.read([
    file(CSV),
    file(`${HEAD}D,https://dev.example/d,1467043200,,unread\n`),
    file('{', '깨진.json'),
  ]);
  expect(planned().brought.name).toBe(koreanWords.count('importFiles', 3));
  expect(planned().plan.fresh).toHaveLength(4);
  expect(planned().contents.faults.at(-1)).toMatchObject({ reason: 'badPart', detail: '깨진.json' });
});

test('of several files each fault names its own, with its place in an archive', async () => {
  const bad = `${HEAD}X,ftp://dev.example/x,1467043200,,unread\n`;
  const packed = zipSync({ 'pocket/part_0.csv': strToU8(bad) });
  await importing.read([file(bad, '하나.csv'), new File([packed], '둘.zip'), file(CSV)]);
  expect(planned().contents.faults.slice(0, 2)).toMatchObject([
    { line: 2, reason: 'badAddress', file: '하나.csv' },
    { line: 2, reason: 'badAddress', file: '둘.zip/pocket/part_0.csv' },
  ]);
});

test('of several files a table of unknown make is read by what its columns seem to be', async () => {
  await importing.read([
    file(CSV),
    file('번호;글 이름;링크\n1;큐 이야기;https://dev.example/queue\n', '표.csv'),
  ]);
  expect(planned().plan.fresh.map(({ title }) => title)).toContain('큐 이야기');
  expect(planned().contents.faults.map(({ reason }) => reason)).not.toContain('badPart');
});

/** A folder that was dropped, or a file that was moved away since. */
const unopened = (name: string): File => {
  const refuse = () => Promise.reject(new DOMException('', 'NotFoundError'));
  return { name, size: 4096, arrayBuffer: refuse } as unknown as File;
};

test('a file that cannot be opened is told, and keeps no other from coming in', async () => {
  await importing.read([unopened('폴더')]);
  expect(importing.stage.value).toMatchObject({ at: 'refused', reason: 'unopened' });
  await importing.read([unopened('폴더'), file(CSV)]);
  expect(planned().plan.fresh).toHaveLength(3);
  expect(planned().contents.faults.map(({ reason }) => reason)).toContain('badPart');
});

test('several files are read one after the other', async () => {
  let open = 0;
  let most = 0;
  const slow = (): File =>
    Object.assign(file(CSV), {
      arrayBuffer: async () => {
        most = Math.max(most, ++open);
        await new Promise((next) => setTimeout(next, 5));
        open--;
        return new TextEncoder().encode(CSV).buffer;
      },
    });
  await importing.read([slow(), slow(), slow()]);
  expect([planned().plan.fresh.length, most]).toEqual([3, 1]);
});

test('what fails after an import that was stopped is not said to be stopped', async () => {
  await importing.read([file(CSV)]);
  const written = importing.write();
  importing.stop();
  await written;
  expect(at()).toBe('stopped');
  db.close();
  await importing.read([file(CSV)]);
  expect(at()).toBe('failed');
});

const waiting = () => importing.waiting.value;
const nothing = { items: [], faults: [], left: 0 };
const planOf = (name: string) =>
  vi.waitFor(() => expect(importing.stage.value).toMatchObject({ at: 'plan', brought: { name } }));

test('what comes while an import is writing shows that one, and is read when it is over', async () => {
  await importing.read([file(CSV)]);
  const written = importing.write();
  importing.close();
  await importing.read([file(CSV, 'b.csv')]);
  expect([at(), importing.isOpen.value, waiting()]).toEqual(['writing', true, ['b.csv']]);
  importing.close();
  await importing.bring('Hypothesis', 'hypothesis', nothing);
  expect([at(), importing.isOpen.value]).toEqual(['writing', true]);
  await written;
  // the end that is shown is read first
  expect([at(), waiting()]).toEqual(['done', ['b.csv', 'Hypothesis']]);
  importing.close();
  await planOf('b.csv');
  expect(importing.isOpen.value).toBe(true);
  importing.close();
  await planOf('Hypothesis');
  importing.close();
  expect([at(), importing.isOpen.value, waiting()]).toEqual([undefined, false, []]);
});

test('what comes while a plan is looked at takes nothing of it away', async () => {
  await importing.read([file(CSV, 'a.csv')]);
  await importing.take(0, false);
  const before = importing.stage.value;
  await importing.bring('Hypothesis', 'hypothesis', nothing);
  await importing.read([file(CSV, 'b.csv')]);
  importing.open();
  importing.openPaste();
  expect(importing.stage.value).toBe(before);
  expect(waiting()).toEqual(['Hypothesis', 'b.csv']);
  await importing.write();
  expect(await db.posts.count()).toBe(2);
  importing.open();
  // not another file, as these are there already
  await planOf('Hypothesis');
  importing.close();
  await planOf('b.csv');
});

test('of one that is written out of sight the next begins when it is over', async () => {
  await importing.read([file(CSV)]);
  const written = importing.write();
  await importing.read([file(CSV, 'b.csv')]);
  importing.close();
  await written;
  await planOf('b.csv');
  expect(importing.isOpen.value).toBe(true);
});

test('what comes while a backup is looked at waits for it, and shows it', async () => {
  const stage = signal<{ at: string } | null>({ at: 'writing' });
  const isOpen = signal(false);
  const show = (): void => {
    isOpen.value = true;
  };
  importing = createImporting(db, notices, koreanWords, new AbortController().signal, {
    takes: async () => false,
    unpack: async (bytes) => unpack(bytes),
    incomplete: () => undefined,
    beside: [{ stage, isOpen, show }],
  });
  await importing.read([file(CSV, 'a.csv')]);
  expect([at(), waiting(), isOpen.value]).toEqual([undefined, ['a.csv'], true]);
  stage.value = { at: 'done' };
  expect(waiting()).toEqual(['a.csv']);
  stage.value = null;
  await planOf('a.csv');
});

test('a gigabyte is refused before it is read', async () => {
  const huge = { name: 'x.csv', size: 2 ** 30, arrayBuffer: vi.fn<() => Promise<ArrayBuffer>>() };
  await importing.read([huge as unknown as File]);
  expect(importing.stage.value).toMatchObject({ at: 'refused', reason: 'tooBig' });
  expect(huge.arrayBuffer).not.toHaveBeenCalled();
});

test('a table of unknown make waits for its reader', async () => {
  await importing.read([file('이름;링크\nA;https://dev.example/a\n')]);
  expect(importing.stage.value).toMatchObject({ at: 'columns', mapping: { url: 1, title: 0 } });
  importing.map({ url: 1 });
  await importing.planTable();
  expect(planned().plan.fresh).toMatchObject([{ key: 'https://dev.example/a', title: '' }]);
});

test('a file that is taken elsewhere is none of an import', async () => {
  const taken: string[] = [];
  const takes = async ({ name }: File): Promise<boolean> => name.endsWith('.gz') && taken.push(name) > 0;
  importing = createImporting(db, notices, koreanWords, new AbortController().signal, {
    takes,
    unpack: async (bytes) => unpack(bytes),
    incomplete: () => undefined,
    beside: [],
  });
  await importing.read([file('', 'a.galpi.gz')]);
  expect([taken, importing.stage.value, importing.isOpen.value]).toEqual([['a.galpi.gz'], null, false]);
  await importing.read([file(CSV)]);
  expect(planned().plan.fresh).toHaveLength(3);
});
