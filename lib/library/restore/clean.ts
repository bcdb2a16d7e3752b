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

/** HTML of bodies that the library has. */
export type Here = ReadonlySet<string>;

/** `postIds`: under which posts are known here. */
export async function bodiesHere(db: Library, postIds: readonly string[]): Promise<Here> {
  if (postIds.length === 0) return new Set();
  return db.transaction('r', db.bodies, db.versions, async () => {
    const [bodies, versions] = await Promise.all([
      db.bodies.bulkGet([...postIds]),
      Promise.all(postIds.map((postId) => db.versions.where({ postId }).toArray())),
    ]);
    return new Set([...bodies, ...versions.flat()].flatMap((body) => body?.html ?? []));
  });
}

/**
 * The bodies of a post as they may be stored: what comes from a file is as hostile as a page. A body that is here already, to
 * the letter, has been through that.
 */
export async function clean(group: Group, here: Here, cleaner: Clean): Promise<Group> {
  const base = hasAddress(group.post) ? group.post.url : 'about:blank';
  const cleaned = async (body: StoredBody): Promise<StoredBody> => {
    const html = here.has(body.html) ? body.html : cleaner.sanitise(body.html, base);
    const hash = await sha256(new TextEncoder().encode(html));
    return html === body.html ? { ...body, hash } : { ...body, html, text: cleaner.textOf(html), hash };
  };
  return {
    ...group,
    body: group.body && (await cleaned(group.body)),
    versions: await Promise.all(group.versions.map(cleaned)),
  };
}
