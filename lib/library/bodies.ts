import type { Table } from 'dexie';
import type { StoredImage } from '@/lib/article/article';
import type { Body } from '@/lib/model/post';
import { bytesOf, sha256 } from './bytes';
import type { Asset, Library, StoredBody } from './database';
import { bodyUnit, index } from './search/indexing';
import { indexTables } from './search/segments';

export interface NewBody {
  /** sanitised */
  html: string;
  text: string;
  images: StoredImage[];
}

/** A body with its hash and those of its images: no transaction waits for them. */
export interface HashedBody {
  html: string;
  text: string;
  hash: string;
  /** hashes of images by address */
  images: Record<string, string>;
  assets: Asset[];
}

export async function hashed(body: NewBody): Promise<HashedBody> {
  const hash = await sha256(new TextEncoder().encode(body.html));
  const assets = await Promise.all(body.images.map(assetOf));
  const images = Object.fromEntries(body.images.map((image, i) => [image.url, assets[i]!.hash]));
  return { html: body.html, text: body.text, hash, images, assets };
}

/** What a body is written to. */
export const bodyTables = (db: Library): Table[] => [db.bodies, db.versions, db.assets, ...indexTables(db)];

/** Keeps the body of a post with copies of its images. An earlier, different body becomes a version. */
export async function saveBody(db: Library, postId: string, body: NewBody, now = Date.now()): Promise<Body> {
  const made = await hashed(body);
  return db.transaction('rw', bodyTables(db), () => putBody(db, postId, made, now));
}

/** The same within a transaction over `bodyTables`. */
export async function putBody(
  db: Library,
  postId: string,
  { html, text, hash, images, assets }: HashedBody,
  now = Date.now(),
): Promise<Body> {
  const earlier = await db.bodies.get(postId);
  if (earlier && earlier.hash !== hash) await db.versions.put(earlier);
  // A later visit may read fewer images than an earlier one: copies once made are kept.
  const kept = { ...earlier?.images, ...images };
  const next: StoredBody = {
    postId,
    html,
    text,
    images: kept,
    assets: [...new Set(Object.values(kept))],
    hash,
    capturedAt: now,
  };
  await db.assets.bulkPut(assets);
  await db.bodies.put(next);
  if (earlier?.hash !== hash) await index(db, bodyUnit(postId, html));
  return next;
}

export const bodyOf = (db: Library, postId: string): Promise<Body | undefined> => db.bodies.get(postId);

/** The stored copies of a body's images, by address. */
export async function imagesOf(db: Library, body: Body): Promise<Map<string, Blob>> {
  const urls = Object.keys(body.images);
  const assets = await db.assets.bulkGet(urls.map((url) => body.images[url]!));
  return new Map(urls.flatMap((url, i) => (assets[i] ? [[url, assets[i].blob] as const] : [])));
}

async function assetOf(image: StoredImage): Promise<Asset> {
  const bytes = bytesOf(image.data);
  const blob = new Blob([bytes], { type: image.type });
  return { hash: await sha256(bytes), blob, type: image.type, size: bytes.length };
}
