import type { Known } from '@/lib/transfer/backup/records';
import { GROUP } from '@/lib/transfer/backup/limits';
import type { StoredBody } from '../database';
import type { Group } from './staged';

type OfPost = Extract<Known, { kind: 'body' | 'version' | 'highlight' | 'removed' | 'capture' }>;

/** Puts what belongs to one post together: it follows its post in the file, and nothing is known twice. */
export class Groups {
  #group: Group | null = null;
  #size = 0;
  readonly #seen = new Set<string>();

  /** Begins a post, and answers the one before; false where a post of the same id or address has been there. */
  begin(post: Group['post'], size: number): Group | null | false {
    if (this.#isKnown('post', post.id) || this.#isKnown('url', post.url)) return false;
    const before = this.#group;
    this.#group = { post, body: null, versions: [], highlights: [], removed: [], capture: null };
    this.#size = size;
    return before;
  }

  end(): Group | null {
    const last = this.#group;
    this.#group = null;
    return last;
  }

  /** Whether a record belongs to the post before it. */
  add({ kind, record }: OfPost, size: number): boolean {
    const group = this.#group;
    this.#size += size;
    if (!group || this.#size > GROUP) return false;
    const { post } = group;
    if (kind === 'capture') {
      if (record.key !== post.url || group.capture) return false;
      group.capture = { ...record, article: { ...record.article, key: post.url } };
      return true;
    }
    const postId = kind === 'removed' ? record.highlight.postId : record.postId;
    if (postId !== post.id) return false;
    if (kind === 'body') {
      if (group.body) return false;
      group.body = stored(record);
    } else if (kind === 'version') group.versions.push(stored(record));
    else if (this.#isKnown('highlight', record.id)) return false;
    else if (kind === 'highlight') group.highlights.push(record);
    else {
      if (record.highlight.id !== record.id) return false;
      group.removed.push(record);
    }
    return true;
  }

  #isKnown(what: string, name: string): boolean {
    const key = `${what} ${name}`;
    if (this.#seen.has(key)) return true;
    this.#seen.add(key);
    return false;
  }
}

const stored = (body: Omit<StoredBody, 'assets'>): StoredBody => ({
  ...body,
  assets: [...new Set(Object.values(body.images))],
});
