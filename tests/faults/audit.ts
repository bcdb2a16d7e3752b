import type { Browser } from '../e2e/harness/driver.ts';

/** What the library holds, read past all of our code. */
export interface Holdings {
  posts: { id: string; url: string; chars: number }[];
  bodies: string[];
  captures: string[];
  highlights: { id: string; postId: string; quote: string; note: string; colour: string }[];
  /** entries of live marks that nobody has applied yet */
  journal: number;
}

/** Reads the library of a browser, once the journal is empty or has had time to be. */
export async function holdingsOf(browser: Browser): Promise<Holdings> {
  const tab = await browser.open(`${browser.base}options.html#/settings`);
  try {
    return await tab.evaluate(readAll);
  } finally {
    await tab.close();
  }
}

/** How many posts have addresses that begin so; a large library is not read for it. */
export async function countUnder(browser: Browser, address: string): Promise<number> {
  const tab = await browser.open(`${browser.base}options.html#/settings`);
  try {
    return await tab.evaluate(countAll, address);
  } finally {
    await tab.close();
  }
}

/** What in a library is not whole: a highlight or a body without its post, a post that was read without its text. */
export function tornIn({ posts, bodies, captures, highlights }: Holdings): string[] {
  const ids = new Set(posts.map(({ id }) => id));
  const texts = new Set(bodies);
  const pages = new Set(captures);
  return [
    ...highlights.filter(({ postId }) => !ids.has(postId)).map(({ quote }) => `"${quote}" has no post`),
    ...bodies.filter((id) => !ids.has(id)).map((id) => `the body ${id} has no post`),
    ...posts
      .filter(({ id, url, chars }) => chars > 0 && !texts.has(id) && !pages.has(url))
      .map(({ url }) => `${url} has no text`),
  ];
}

/** What stands there twice: an address, or a passage of one post. */
export function doubledIn({ posts, highlights }: Holdings): string[] {
  const twice = (all: string[]): string[] => all.filter((one, i) => all.indexOf(one) !== i);
  return [
    ...twice(posts.map(({ url }) => url)),
    ...twice(highlights.map(({ postId, quote }) => `"${quote}" in ${postId}`)),
  ];
}

/** Runs in a page of the extension. */
function countAll(address: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const open = indexedDB.open('galpi');
    open.addEventListener('error', () => reject(new Error(String(open.error))));
    open.addEventListener('success', () => {
      const urls = open.result.transaction('posts').objectStore('posts').index('url');
      const count = urls.count(IDBKeyRange.bound(address, `${address}\uffff`));
      open.result.close(); // once what was asked for is done
      count.addEventListener('success', () => resolve(count.result));
      count.addEventListener('error', () => reject(new Error(String(count.error))));
    });
  });
}

/** Runs in a page of the extension. */
async function readAll(): Promise<Holdings> {
  const api = window as unknown as Record<
    'browser' | 'chrome',
    { storage: { local: { get(keys: null): Promise<object> } } } | undefined
  >;
  const { local } = (api.browser ?? api.chrome)!.storage;
  const left = async (): Promise<number> =>
    Object.keys(await local.get(null).catch(() => ({}))).filter((key) => key.startsWith('journal:')).length;
  let journal = await left();
  for (const end = Date.now() + 4000; journal > 0 && Date.now() < end; journal = await left())
    await new Promise((next) => setTimeout(next, 50));
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open('galpi');
    open.addEventListener('success', () => resolve(open.result));
    open.addEventListener('error', () => reject(new Error(String(open.error))));
  });
  const all = <T>(name: string): Promise<T[]> =>
    new Promise((resolve, reject) => {
      if (!db.objectStoreNames.contains(name)) return resolve([]);
      const request = db.transaction(name).objectStore(name).getAll() as IDBRequest<T[]>;
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(String(request.error))));
    });
  interface Stored {
    id: string;
    postId: string;
    url: string;
    chars: number;
    key: string;
    note: string;
    colour: string;
    selectors: { type: string; exact?: string }[];
  }
  const posts = (await all<Stored>('posts')).map(({ id, url, chars }) => ({ id, url, chars }));
  const bodies = (await all<Stored>('bodies')).map(({ postId }) => postId);
  const captures = (await all<Stored>('captures')).map(({ key }) => key);
  const highlights = (await all<Stored>('highlights')).map(({ id, postId, note, colour, selectors }) => ({
    id,
    postId,
    note,
    colour,
    quote: selectors.find(({ type }) => type === 'TextQuoteSelector')?.exact ?? '',
  }));
  db.close();
  return { posts, bodies, captures, highlights, journal };
}
