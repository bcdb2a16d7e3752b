import type { SiteRule } from '@/lib/model/siteRule';
import type { Library } from './database';

/** The rules of a site, the oldest first: a later one may take back what an earlier one says. */
export function rulesOf(db: Library, site: string): Promise<SiteRule[]> {
  return db.rules.where({ site }).sortBy('createdAt');
}

/** All rules, the newest first. */
export const allRules = (db: Library): Promise<SiteRule[]> =>
  db.rules.orderBy('createdAt').reverse().toArray();

export async function addRule(
  db: Library,
  rule: Omit<SiteRule, 'id' | 'createdAt'>,
  now = Date.now(),
): Promise<SiteRule> {
  const made = { ...rule, id: crypto.randomUUID(), createdAt: now };
  await db.rules.add(made);
  return made;
}

export const removeRule = (db: Library, id: string): Promise<void> => db.rules.delete(id);

export const restoreRule = (db: Library, rule: SiteRule): Promise<string> => db.rules.put(rule);
