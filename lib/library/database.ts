import {
  Dexie,
  type EntityTable,
  type PromiseExtended,
  type Table,
  type Transaction,
  type TransactionMode,
} from 'dexie';
import type { Article, Whole } from '@/lib/article/article';
import type { Highlight } from '@/lib/model/highlight';
import type { Kind } from '@/lib/model/kind';
import type { Body, Post } from '@/lib/model/post';
import type { Services } from '@/lib/model/services';
import type { SiteRule } from '@/lib/model/siteRule';
import type { BackupState } from './backup/state';
import { passCleanup } from './passCleanup';
import { lookForRoom, roomIsKnown } from './room';
import type { Staged, StagedAsset } from './restore/staged';
import type { StoredChunk, StoredSegment } from './search/segments';

/** An article as a page gave it, not sanitised: what the reading view opens by its id. */
export interface Capture {
  id: string;
  /** identity of the post */
  key: string;
  article: Article;
  /** what the page is; missing in captures from before pages were told apart */
  kind?: Kind;
  /** the page around the article; missing where it cannot be repaired */
  whole?: Whole | null;
  /** of a page that holds several posts: the captures of these, in the order of the page */
  posts?: string[];
  /** of such a page: the capture of all of it as one */
  one?: string;
  /** of such a post, and of all as one: the capture of the page */
  feed?: string;
  capturedAt: number;
}

/** A body as it is stored: beside it the hashes of its images, so that an image knows who still uses it. */
export interface StoredBody extends Body {
  assets: string[];
}

/** A stored image, addressed by the SHA-256 of its bytes. */
export interface Asset {
  hash: string;
  blob: Blob;
  type: string;
  size: number;
}

/** An operation from a live page that was applied: a replay of the same id changes nothing. */
export interface Applied {
  id: string;
  appliedAt: number;
}

/** A highlight that was removed, kept so that the removal can be undone from any page. */
export interface Removed {
  id: string;
  highlight: Highlight;
  removedAt: number;
}

/** What a service has of a highlight: not written to backups, as another account may be set up there. */
export interface Sent {
  service: 'readwise' | 'hypothesis';
  highlightId: string;
  /** revision of the highlight as it was sent */
  rev: number;
  /** id by which the service knows it, where it says so */
  remote: string | null;
}

/** Bodies that an import has written ahead of their posts, until these are there too. */
export interface Ahead {
  n: number;
  postIds: string[];
}

/** The library. Only pages and workers of the extension may open it: in a content script it would be the page's. */
export class Library extends Dexie {
  declare posts: EntityTable<Post, 'id'>;
  declare bodies: EntityTable<StoredBody, 'postId'>;
  declare versions: Table<StoredBody, [string, string]>;
  declare assets: EntityTable<Asset, 'hash'>;
  declare highlights: EntityTable<Highlight, 'id'>;
  declare removed: EntityTable<Removed, 'id'>;
  declare captures: EntityTable<Capture, 'id'>;
  declare applied: EntityTable<Applied, 'id'>;
  declare rules: EntityTable<SiteRule, 'id'>;
  declare services: EntityTable<{ id: string } & Services, 'id'>;
  declare sent: Table<Sent, [Sent['service'], string]>;
  declare segments: Table<StoredSegment, number>;
  declare chunks: Table<StoredChunk, [number, number]>;
  declare staged: EntityTable<Staged, 'n'>;
  declare stagedAssets: EntityTable<StagedAsset, 'hash'>;
  declare backups: EntityTable<BackupState, 'id'>;
  declare births: EntityTable<{ id: 'library'; birth: string }, 'id'>;
  declare ahead: EntityTable<Ahead, 'n'>;

  constructor(name = 'galpi') {
    // Chromium flushes to disk only when asked; a reader's words are worth one fsync (DESIGN of saves: docs/adr/0002).
    super(name, { chromeTransactionDurability: 'strict' });
    this.use(passCleanup);
    // All layouts before the first release are one: each that is declared costs every page some milliseconds at its start.
    // What an older library lacks is made, and the search makes its index anew. A version that was ever released is never
    // edited: the next is added below it.
    this.version(9)
      .stores({
        posts:
          'id, &url, *aliases, [shelf+savedAt], [starred+savedAt], [site+savedAt], site, *tags, savedAt, lang, series.title, publishedAt',
        bodies: 'postId, *assets',
        versions: '[postId+hash], postId, *assets',
        assets: 'hash',
        highlights: 'id, postId, createdAt, [colour+createdAt], *tags',
        // kept so that a removal can be taken back
        removed: 'id, removedAt, highlight.postId',
        captures: 'id, key, capturedAt',
        applied: 'id, appliedAt',
        // what a reader corrected, by site
        rules: 'id, site, createdAt',
        // the index of the search
        segments: '++seq, count',
        chunks: '[segment+number], segment',
        // what a backup brings until its reader has agreed; where backups go, and when the last was made
        staged: '++n',
        stagedAssets: 'hash',
        backups: 'id',
        // services that are set up, with their tokens, and what they have
        sent: '[service+highlightId]',
        services: 'id',
        // which library this is, so that one that was lost is missed
        births: 'id',
        // which bodies an import has written ahead of their posts
        ahead: '++n',
      })
      .upgrade(forgetIndex);
  }

  /** A transaction that writes begins only where there is room for it; within another, that one has asked. */
  override transaction<U>(
    mode: TransactionMode,
    ...rest: [
      ...tables: (Table | string | readonly (Table | string)[])[],
      scope: (transaction: never) => PromiseLike<U> | U,
    ]
  ): PromiseExtended<U> {
    const begin = (): PromiseExtended<U> => Reflect.apply(super.transaction, this, [mode, ...rest]);
    if (Dexie.currentTransaction || !mode.includes('w') || roomIsKnown()) return begin();
    return Dexie.Promise.resolve(lookForRoom()).then((room) => {
      if (!room) throw new Dexie.QuotaExceededError('the disk is as good as full');
      return begin();
    });
  }
}

async function forgetIndex(transaction: Transaction): Promise<void> {
  await transaction.table('segments').clear();
  await transaction.table('chunks').clear();
}

/** Where posts lie, and what belongs to them. */
export const postTables = (db: Library): Table[] => [
  db.posts,
  db.bodies,
  db.versions,
  db.assets,
  db.highlights,
  db.removed,
  db.captures,
];
