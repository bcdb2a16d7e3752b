import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { sanitise } from '@/lib/article/sanitise';
import { sha256 } from '@/lib/library/bytes';
import { librarySnapshot } from '@/lib/library/backup/snapshot';
import type { Asset, Capture, Library, Removed, StoredBody } from '@/lib/library/database';
import type { Clean } from '@/lib/library/restore/clean';
import { commitStaged } from '@/lib/library/restore/commit';
import type { RestorePlan, Tally } from '@/lib/library/restore/plan';
import { stageBackup } from '@/lib/library/restore/stage';
import { colours } from '@/lib/model/colour';
import type { Highlight } from '@/lib/model/highlight';
import { statuses, type Post } from '@/lib/model/post';
import { defaults } from '@/lib/model/settings';
import type { SiteRule } from '@/lib/model/siteRule';
import { packBackup } from '@/lib/transfer/backup/pack';

const { window } = new JSDOM('');

export const cleaner: Clean = {
  sanitise: (html, base) => sanitise(html, base, window as unknown as Window & typeof globalThis),
  textOf: (html) => new window.DOMParser().parseFromString(html, 'text/html').body.textContent,
};

/** Whatever a text may hold: composed and decomposed Hangul, halves of pairs, names that objects have. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  fc.constantFrom(
    '한글'.normalize('NFD'),
    '\ud800',
    '\udc00끝',
    'a\ud83d',
    '\u2028',
    '',
    '__proto__',
    '=1+1',
  ),
);
export const words = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(''));
const time = fc.integer({ min: 0, max: 2e12 });
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const tags = fc.uniqueArray(words, { maxLength: 3 });
const count = fc.nat({ max: 9999 });
const urls = fc.webUrl({ withQueryParameters: true });

const quote = fc.record({
  type: fc.constant('TextQuoteSelector' as const),
  exact: words,
  prefix: words,
  suffix: words,
  occurrences: count,
});
const code = fc.record(
  {
    type: fc.constant('CodeSelector' as const),
    block: count,
    language: fc.option(words),
    file: words,
    startLine: count,
    endLine: count,
  },
  { requiredKeys: ['type', 'block', 'language', 'startLine', 'endLine'] },
);
const table = fc.record({
  type: fc.constant('TableSelector' as const),
  table: count,
  header: fc.array(words, { maxLength: 2 }),
  rows: fc.array(fc.array(words, { maxLength: 2 }), { maxLength: 2 }),
});
const position = fc.record({ type: fc.constant('TextPositionSelector' as const), start: count, end: count });

const highlight = fc.record(
  {
    id: fc.uuid(),
    selectors: fc.tuple(quote, position, fc.oneof(code, table)).map((all) => [...all]),
    text: words,
    colour: fc.constantFrom(...colours),
    note: words,
    tags,
    section: words,
    at: share,
    createdAt: time,
    updatedAt: time,
    rev: count,
    pending: fc.constant(true as const),
  },
  {
    requiredKeys: [
      ...([
        'id',
        'selectors',
        'colour',
        'note',
        'tags',
        'section',
        'at',
        'createdAt',
        'updatedAt',
        'rev',
      ] as const),
    ],
  },
);

const series = fc.record({
  key: words,
  part: count,
  title: words,
  parts: fc.array(fc.record({ title: words, url: fc.oneof(fc.constant(''), urls), part: count }), {
    maxLength: 2,
  }),
});

const post = fc.record(
  {
    aliases: fc.uniqueArray(urls, { maxLength: 2 }),
    title: words,
    byline: words,
    team: words,
    site: words,
    lang: words,
    publishedAt: fc.option(time),
    updatedAt: fc.option(time),
    savedAt: time,
    openedAt: fc.option(time),
    finishedAt: fc.option(time),
    status: fc.constantFrom(...statuses),
    starred: fc.constantFrom(0 as const, 1 as const),
    tags,
    series: fc.option(series),
    chars: count,
    minutes: fc.record({ text: count, code: count }),
    excerpt: words,
    note: words,
    progress: share,
    rev: count,
    deletedAt: fc.option(time),
  },
  {
    requiredKeys: [
      ...([
        'aliases',
        'title',
        'byline',
        'site',
        'lang',
        'publishedAt',
        'savedAt',
        'openedAt',
        'finishedAt',
      ] as const),
      ...([
        'status',
        'starred',
        'tags',
        'series',
        'chars',
        'minutes',
        'excerpt',
        'progress',
        'rev',
        'deletedAt',
      ] as const),
    ],
  },
);

const picture = fc.record({
  bytes: fc.uint8Array({ maxLength: 40 }),
  type: fc.constantFrom('image/png', 'image/webp'),
});

const whole = fc.record({
  id: fc.uuid(),
  url: urls,
  post,
  bodies: fc.array(
    fc.record({ html: words, pictures: fc.array(picture, { maxLength: 2 }), capturedAt: time }),
    {
      maxLength: 2,
    },
  ),
  highlights: fc.array(highlight, { maxLength: 2 }),
  removed: fc.array(fc.record({ highlight, removedAt: time }), { maxLength: 1 }),
});

const rule = fc.record({
  id: fc.uuid(),
  site: words,
  kind: fc.constantFrom('article' as const, 'docs-index' as const),
  root: fc.option(words),
  keep: fc.array(words, { maxLength: 2 }),
  drop: fc.array(words, { maxLength: 2 }),
  createdAt: time,
});

/** What a library holds, before it is one. */
export const library = fc.record({
  posts: fc.uniqueArray(whole, { maxLength: 3, selector: ({ url }) => url }),
  rules: fc.uniqueArray(rule, { maxLength: 2, selector: ({ site }) => site }),
});

/** Puts a generated library into an empty one, as the product would have stored it. */
export async function fill(
  db: Library,
  { posts, rules }: { posts: fc.TypeOf<typeof whole>[]; rules: SiteRule[] },
): Promise<void> {
  const all: { posts: Post[]; bodies: StoredBody[]; versions: StoredBody[]; assets: Map<string, Asset> } = {
    posts: [],
    bodies: [],
    versions: [],
    assets: new Map(),
  };
  const highlights: Highlight[] = [];
  const removed: Removed[] = [];
  const captures: Capture[] = [];
  for (const one of posts) {
    const { id: postId, url } = one;
    const shelf = one.post.deletedAt === null ? one.post.status : 'trash';
    all.posts.push({
      ...one.post,
      id: postId,
      url,
      shelf,
      aliases: one.post.aliases.filter((a) => a !== url),
    });
    const stored = await Promise.all(one.bodies.map((body) => bodyOf(postId, url, body, all.assets)));
    const [last, ...earlier] = new Map(stored.map((body) => [body.hash, body])).values();
    if (last) all.bodies.push(last);
    all.versions.push(...earlier);
    highlights.push(...one.highlights.map((mark) => ({ ...mark, postId })));
    removed.push(
      ...one.removed.map(({ highlight, removedAt }) => ({
        id: highlight.id,
        highlight: { ...highlight, postId },
        removedAt,
      })),
    );
    if (!last) captures.push(captureOf(url, one.post.title));
  }
  await db.posts.bulkAdd(all.posts);
  await db.bodies.bulkAdd(all.bodies);
  await db.versions.bulkAdd(all.versions);
  const shown = new Set([...all.bodies, ...all.versions].flatMap(({ assets }) => assets));
  await db.assets.bulkAdd([...all.assets.values()].filter(({ hash }) => shown.has(hash)));
  await db.highlights.bulkAdd(highlights);
  await db.removed.bulkAdd(removed);
  await db.captures.bulkAdd(captures);
  await db.rules.bulkAdd(rules);
}

async function bodyOf(
  postId: string,
  url: string,
  given: { html: string; pictures: { bytes: Uint8Array<ArrayBuffer>; type: string }[]; capturedAt: number },
  assets: Map<string, Asset>,
): Promise<StoredBody> {
  // sanitised twice: what a parser makes of the strangest of texts settles down then
  const html = cleaner.sanitise(cleaner.sanitise(`<p>${given.html}</p>`, url), url);
  const images: Record<string, string> = {};
  for (const [i, { bytes, type }] of given.pictures.entries()) {
    const hash = await sha256(bytes);
    assets.set(
      hash,
      assets.get(hash) ?? { hash, blob: new Blob([bytes], { type }), type, size: bytes.length },
    );
    images[`https://img.example/${i}.png`] = hash;
  }
  return {
    postId,
    html,
    text: cleaner.textOf(html),
    images,
    assets: [...new Set(Object.values(images))],
    hash: await sha256(new TextEncoder().encode(html)),
    capturedAt: given.capturedAt,
  };
}

const captureOf = (url: string, title: string): Capture => ({
  id: crypto.randomUUID(),
  key: url,
  capturedAt: 5,
  kind: 'article',
  article: {
    url,
    key: url,
    title,
    byline: '',
    site: '',
    publishedTime: '',
    lang: 'ko',
    tags: [],
    html: '<p onclick=x>글</p>',
    text: '글',
    minutes: { text: 1, code: 0 },
    icon: '',
    excerpt: '',
    images: [{ url: 'https://img.example/a.png', type: 'image/png', data: btoa('a') }],
    trace: [],
  },
});

const NEVER = new AbortController().signal;

export async function backUp(db: Library): Promise<Blob> {
  const entries = librarySnapshot(db, defaults, () => undefined, NEVER);
  return new Response(packBackup(entries, new Date(0)) as ReadableStream<Uint8Array<ArrayBuffer>>).blob();
}

export async function stage(db: Library, file: Blob): Promise<RestorePlan> {
  const plan = await stageBackup(db, file, { cleaner, tell: () => undefined, signal: NEVER });
  if (typeof plan === 'string') throw new Error(plan);
  return plan;
}

export async function restore(db: Library, file: Blob): Promise<Tally> {
  await stage(db, file);
  return commitStaged(db, () => undefined, NEVER);
}

/** All a library holds that a backup is of. */
export async function contents(db: Library): Promise<unknown> {
  const assets = await db.assets.toArray();
  return {
    posts: await db.posts.toArray(),
    bodies: await db.bodies.toArray(),
    versions: await db.versions.toArray(),
    highlights: await db.highlights.toArray(),
    removed: await db.removed.toArray(),
    captures: await db.captures.toArray(),
    rules: await db.rules.toArray(),
    assets: await Promise.all(
      assets.map(async ({ blob, ...asset }) => ({
        ...asset,
        blobType: blob.type,
        bytes: new Uint8Array(await blob.arrayBuffer()).toBase64(),
      })),
    ),
  };
}
