import { browser } from 'wxt/browser';
import type { Extraction } from '@/lib/article/article';
import { hostOf } from '@/lib/article/content/outward';
import type { Library } from '@/lib/library/database';
import { rulesOf } from '@/lib/library/siteRules';
import type { SiteRule } from '@/lib/model/siteRule';
import { injected, inPage } from './injection';
import { readSettled } from './settle';
import { hasLeft, whyRefused, type Reason } from './unreadable';

export type Extracted = (Extraction & { ok: true }) | { ok: false; reason: Reason };

/**
 * Reads the page of a tab, as the rules of its site say. The click, command or menu that asked for it has granted
 * `activeTab`.
 */
export async function extractFrom(db: Library, tabId: number, url: string): Promise<Extracted> {
  // a library that cannot be read keeps nobody from reading
  const rules = await rulesOf(db, hostOf(url)).catch(() => []);
  try {
    const extraction = await readSettled(tabId, () => read(tabId, rules));
    // a page that goes while it is read gives no answer, and in some browsers no refusal either
    const isGone = !extraction.ok && extraction.reason === 'failed' && (await hasLeft(tabId, url));
    return isGone ? { ok: false, reason: 'left' } : extraction;
  } catch {
    return { ok: false, reason: await whyRefused(tabId, url) };
  }
}

/** The selected part of the page of a tab, as a post of its own. */
export async function extractSelected(tabId: number, url: string): Promise<Extracted> {
  try {
    await give(tabId, { galpiSelected: true });
    return await read(tabId, []);
  } catch {
    return { ok: false, reason: await whyRefused(tabId, url) };
  }
}

async function read(tabId: number, rules: SiteRule[]): Promise<Extraction> {
  if (rules.length > 0) await give(tabId, { galpiRules: rules });
  const [frame] = await injected(() =>
    browser.scripting.executeScript({ target: { tabId }, files: ['/extract.js'] }),
  );
  const extraction = frame?.result as Extraction | undefined;
  return extraction ?? { ok: false, reason: 'failed' };
}

/** The injected file takes no arguments: what it is to know is put beside it, where the page cannot see it. */
const give = (tabId: number, what: { galpiRules?: SiteRule[]; galpiSelected?: true }): Promise<void> =>
  inPage(tabId, (given: object) => void Object.assign(globalThis, given), what);
