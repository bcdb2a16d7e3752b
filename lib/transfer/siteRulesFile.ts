import type { SiteRule } from '@/lib/model/siteRule';

/** The rules of all sites as a file: JSON that says what it is and can be read again. */
export function siteRulesFile(rules: readonly SiteRule[]): string {
  const written = rules.map(({ createdAt, ...rule }) => ({
    ...rule,
    createdAt: new Date(createdAt).toISOString(),
  }));
  return `${JSON.stringify({ galpi: 'site-rules', version: 1, rules: written }, null, 2)}\n`;
}
