import { hasAddress } from '@/lib/model/post';
import { sha256 } from '../bytes';
import type { Library, StoredBody } from '../database';
import type { Group } from './staged';

/** What the page can do with HTML. */
export interface Clean {
  /** makes hostile HTML fit to be stored; `base` is the address of its page */
  sanitise: (html: string, base: string) => string;
  /** the text of a sanitised body, as the reading view reads it */
  textOf: (html: string) => string;
}

/**
 * The bodies of a post as they may be stored: what comes from a file is as hostile as a page. A body that is here already, to
 * the letter, has been through that.
 */
export async function clean(db: Library, group: Group, cleaner: Clean): Promise<Group> {
  const base = hasAddress(group.post) ? group.post.url : 'about:blank';
  const cleaned = async (body: StoredBody): Promise<StoredBody> => {
    const given = await hashOf(body.html);
    if (await isHere(db, body, given)) return { ...body, hash: given };
    const html = cleaner.sanitise(body.html, base);
    if (html === body.html) return { ...body, hash: given };
    return { ...body, html, text: cleaner.textOf(html), hash: await hashOf(html) };
  };
  return {
    ...group,
    body: group.body && (await cleaned(group.body)),
    versions: await Promise.all(group.versions.map(cleaned)),
  };
}

async function isHere(db: Library, { postId, html }: StoredBody, hash: string): Promise<boolean> {
  const found = [await db.bodies.get(postId), await db.versions.get([postId, hash])];
  return found.some((body) => body?.html === html);
}

const hashOf = (html: string): Promise<string> => sha256(new TextEncoder().encode(html));
