import type { SiteRule } from '@/lib/model/siteRule';
import type { Library } from '../database';
import { bodyUnit, headOf, index, indexMarks, sameHead } from '@/lib/library/search/indexing';
import type { Change } from './joinGroup';

/** Changes that are written together, within the transaction that is open. */
export class Batch {
  /** hashes of the pictures that what was written shows */
  readonly used = new Set<string>();
  readonly #db: Library;
  #changes: Change[] = [];

  constructor(db: Library) {
    this.#db = db;
  }

  holds(postId: string): boolean {
    return this.#changes.some(({ after }) => after.id === postId);
  }

  add(change: Change): void {
    this.#changes.push(change);
  }

  /** A rule that says what another says already is none. */
  async addRule(rule: SiteRule): Promise<void> {
    const says = ({ site, kind, root, keep, drop }: SiteRule): string =>
      JSON.stringify([site, kind, root, keep, drop]);
    const here = await this.#db.rules.where({ site: rule.site }).toArray();
    if (here.some((one) => one.id === rule.id || says(one) === says(rule))) return;
    if (!(await this.#db.rules.get(rule.id))) await this.#db.rules.add(rule);
  }

  async write(): Promise<void> {
    const [db, changes] = [this.#db, this.#changes];
    this.#changes = [];
    const all = <T>(of: (change: Change) => readonly T[]): T[] => changes.flatMap((one) => of(one));
    const bodies = all(({ body }) => (body ? [body] : []));
    const versions = all((one) => one.versions);
    for (const { assets } of [...bodies, ...versions]) for (const hash of assets) this.used.add(hash);
    // What is new is added: of what is put, every page that watches would read the whole table anew.
    await db.posts.bulkAdd(all(({ before, after }) => (before ? [] : [after])));
    await db.highlights.bulkAdd(all(({ marks }) => marks.add));
    const posts = all(({ before, after }) => (before && before !== after ? [after] : []));
    const marks = all(({ marks }) => marks.put);
    if (posts.length > 0) await db.posts.bulkPut(posts);
    if (marks.length > 0) await db.highlights.bulkPut(marks);
    await db.bodies.bulkPut(bodies);
    await db.versions.bulkPut(versions);
    await db.captures.bulkPut(all(({ capture }) => (capture ? [capture] : [])));
    await db.removed.bulkDelete(all(({ marks }) => marks.unremove));
    await db.highlights.bulkDelete(all(({ marks }) => marks.drop));
    await db.removed.bulkPut(all(({ marks }) => marks.remove));
    await this.#index(changes);
  }

  /** What is known to the search already is told to it now; it finds new posts by itself. */
  async #index(changes: readonly Change[]): Promise<void> {
    const known = changes.filter(({ before }) => before !== null);
    const units = known.flatMap(({ before, after, body }) => [
      ...(sameHead(before!, after) ? [] : [headOf(after)]),
      ...(body ? [bodyUnit(after.id, body.html)] : []),
    ]);
    if (units.length > 0) await index(this.#db, ...units);
    const marked = known.filter(({ marks: { add, put, drop } }) => add.length + put.length + drop.length > 0);
    for (const { after } of marked) await indexMarks(this.#db, after.id);
  }
}
