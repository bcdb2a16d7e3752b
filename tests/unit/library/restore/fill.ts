import { sha256 } from '@/lib/library/bytes';
import type { Asset, Capture, Library, Removed, StoredBody } from '@/lib/library/database';
import type { Highlight } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import { cleaner } from './cleaner';
import type { Generated, GeneratedBody } from './generated';

/** Puts a generated library into an empty one, as the product would have stored it. */
export async function fill(db: Library, { posts, rules }: Generated): Promise<void> {
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
  given: GeneratedBody,
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
