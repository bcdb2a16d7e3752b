import type { SiteRule } from '@/lib/model/siteRule';
import type { Library } from '../database';

/** Adds a rule of a backup; one that says what another says already is none. */
export async function joinRule(db: Library, rule: SiteRule): Promise<void> {
  const here = await db.rules.where({ site: rule.site }).toArray();
  if (here.some((one) => says(one) === says(rule)) || (await db.rules.get(rule.id))) return;
  await db.rules.add(rule);
}

const says = ({ site, kind, root, keep, drop }: SiteRule): string =>
  JSON.stringify([site, kind, root, keep, drop]);
