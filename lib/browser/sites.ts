import { browser } from 'wxt/browser';

/** Asks for the site of an address. Browsers hear the question only right after a click. */
export function allowSite(url: string): Promise<boolean> {
  return browser.permissions.request({ origins: [siteOf(url)] }).catch(() => false);
}

/** Gives back what was allowed for one task. */
export async function forgetSite(url: string): Promise<void> {
  await browser.permissions.remove({ origins: [siteOf(url)] });
}

/** Match patterns know no port. */
function siteOf(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}
