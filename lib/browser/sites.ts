import { browser } from 'wxt/browser';

/** Asks for the site of an address. Browsers hear the question only right after a click. */
export function allowSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [siteOf(url)] }).catch(() => false);
}

/**
 * Asks for a site for one task. Answers what gives it back, or null where the reader refuses. What was allowed before, for a
 * service, stays so.
 */
export async function borrowSite(url: string): Promise<(() => Promise<void>) | null> {
  const known = browser.permissions.contains({ origins: [siteOf(url)] }).catch(() => false);
  if (!(await allowSite(url))) return null;
  const isKept = await known;
  return async () => {
    if (!isKept) await forgetSite(url);
  };
}

/** Gives back what was allowed. */
export async function forgetSite(url: string): Promise<void> {
  await browser.permissions.remove({ origins: [siteOf(url)] });
}

/** Match patterns know no port. */
function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
