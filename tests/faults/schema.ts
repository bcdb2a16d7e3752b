import { holdingsOf } from './audit.ts';
import type { Ground } from './ground.ts';
import { passageOf } from './post.ts';

/** A newer version of the library is made by another page while this one is open; then this one, the older, goes on. */
export async function openedByNewer(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  const tab = await ground.selected(n);
  const other = await browser.open(`${browser.base}options.html#/settings`);
  await other.evaluate(upgradeBeyond, 1000 + n);
  await other.close();
  await tab.activate();
  await tab.press('4');
  const said = await ground.saysHowItWent(tab);
  if (said === 'saved') ground.acknowledge(passageOf(n));
  const { highlights } = await holdingsOf(browser);
  const there = highlights.some(({ quote }) => quote === passageOf(n));
  if (said === 'not saved' && there) ground.broken.push('what was said not to be saved is');
  await tab.close();
}

/** A library of the first version, with another page that holds it open, becomes one of today with all that was in it. */
export async function upgradedFromFirst(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  const tab = await browser.open(`${browser.base}licences.txt`);
  await tab.evaluate(makeFirst, n, passageOf(n));
  ground.saved.clear();
  ground.acknowledge(passageOf(n), `note ${n}`);
  const library = await browser.open(`${browser.base}options.html#/highlights`);
  await library.waitForText(passageOf(n));
  await library.close();
  await tab.close();
  const { posts, bodies, highlights } = await holdingsOf(browser);
  if (posts.length !== 1 || bodies.length !== 1 || highlights[0]?.note !== `note ${n}`)
    ground.broken.push(`of a library of the first version ${posts.length} posts are there`);
}

/** Runs in a page of the extension: what a version that nobody has yet may do to the database. */
function upgradeBeyond(version: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('galpi', version);
    open.addEventListener('upgradeneeded', () => {
      if (!open.result.objectStoreNames.contains('later'))
        open.result.createObjectStore('later', { keyPath: 'id' });
    });
    open.addEventListener('success', () => {
      open.result.close();
      resolve();
    });
    open.addEventListener('blocked', () => reject(new Error('a page does not let go of the library')));
    open.addEventListener('error', () => reject(new Error(String(open.error))));
  });
}

/** Runs in a page of the extension: a library as the first version laid it out, held open until a newer one comes. */
async function makeFirst(n: number, words: string): Promise<void> {
  const wait = (request: IDBRequest): Promise<unknown> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
  await wait(indexedDB.deleteDatabase('galpi'));
  // Of the first version nobody remembers which library it was.
  const api = window as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: { remove(key: string): Promise<void> } } } | undefined
  >;
  localStorage.removeItem('library');
  await (api.browser ?? api.chrome)!.storage.local.remove('library');
  const open = indexedDB.open('galpi', 10);
  open.addEventListener('upgradeneeded', () => {
    const db = open.result;
    const make = (
      name: string,
      keyPath: string | string[],
      indexes: [string | string[], IDBIndexParameters?][],
    ): void => {
      const store = db.createObjectStore(name, { keyPath });
      for (const [path, options] of indexes)
        store.createIndex(Array.isArray(path) ? `[${path.join('+')}]` : path, path, options);
    };
    make('posts', 'id', [
      ['url', { unique: true }],
      ['aliases', { multiEntry: true }],
      [['shelf', 'savedAt']],
      [['starred', 'savedAt']],
      [['site', 'savedAt']],
      ['site'],
      ['tags', { multiEntry: true }],
      ['savedAt'],
    ]);
    make('bodies', 'postId', [['assets', { multiEntry: true }]]);
    make('versions', ['postId', 'hash'], [['postId'], ['assets', { multiEntry: true }]]);
    make('assets', 'hash', []);
    make('highlights', 'id', [
      ['postId'],
      ['createdAt'],
      [['colour', 'createdAt']],
      ['tags', { multiEntry: true }],
    ]);
    make('removed', 'id', [['removedAt'], ['highlight.postId']]);
    make('captures', 'id', [['key'], ['capturedAt']]);
    make('applied', 'id', [['appliedAt']]);
  });
  const db = (await wait(open)) as IDBDatabase;
  const write = db.transaction(['posts', 'bodies', 'highlights'], 'readwrite');
  const post = {
    id: `p${n}`,
    url: `https://first.example/${n}`,
    aliases: [],
    title: `처음 ${n}`,
    byline: '',
    site: 'first.example',
    lang: 'ko',
    publishedAt: null,
    savedAt: n,
    openedAt: null,
    finishedAt: null,
    status: 'inbox',
    shelf: 'inbox',
    starred: 0,
    tags: [],
    series: null,
    chars: 10,
    minutes: { text: 1, code: 0 },
    excerpt: '',
    progress: 0,
    rev: 1,
    deletedAt: null,
  };
  write.objectStore('posts').put(post);
  write.objectStore('bodies').put({
    postId: post.id,
    html: `<p>${words}</p>`,
    text: words,
    images: {},
    assets: [],
    hash: 'h',
    capturedAt: 1,
  });
  const selectors = [{ type: 'TextQuoteSelector', exact: words, prefix: '', suffix: '', occurrences: 1 }];
  write.objectStore('highlights').put({
    id: `h${n}`,
    postId: post.id,
    selectors,
    colour: 'blue',
    note: `note ${n}`,
    tags: [],
    section: '',
    at: 0,
    createdAt: n,
    updatedAt: n,
    rev: 1,
  });
  await new Promise((done) => write.addEventListener('complete', done));
  // An older page lets go when it is told to, as ours do.
  db.addEventListener('versionchange', () => db.close());
}
