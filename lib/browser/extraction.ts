import { browser } from 'wxt/browser';
import type { Extraction } from '@/lib/article/article';
import { hostOf } from '@/lib/article/content/outward';
import type { Library } from '@/lib/library/database';
import { extractionIn } from '@/lib/library/extractionIn';
import { rulesOf } from '@/lib/library/siteRules';
import type { SiteRule } from '@/lib/model/siteRule';
import { injected, inPage } from './injection';
import { readSettled } from './settle';
import { whyRefused, type Reason } from './unreadable';

export type Extracted = (Extraction & { ok: true }) | { ok: false; reason: Reason };

/**
 * Reads the page of a tab, as the rules of its site say. The click, command or menu that asked for it has granted
 * `activeTab`.
 */
export async function extractFrom(db: Library, tabId: number, url: string): Promise<Extracted> {
  // a library that cannot be read keeps nobody from reading
  const rules = await rulesOf(db, hostOf(url)).catch(() => []);
  return answered(tabId, url, () =>
    readSettled(tabId, async () => {
      if (rules.length > 0) await give(tabId, rules);
      return read(tabId, url, '/extract.js');
    }),
  );
}

/** The selected part of the page of a tab, as a post of its own. */
export const extractSelected = (tabId: number, url: string): Promise<Extracted> =>
  answered(tabId, url, () => read(tabId, url, '/selection.js'));

/** What a page answers, or why it does not. One that goes while it is read refuses, and in some browsers not even that. */
async function answered(tabId: number, url: string, ask: () => Promise<Extraction>): Promise<Extracted> {
  try {
    const extraction = await ask();
    if (extraction.ok || extraction.reason !== 'failed') return extraction;
    return (await whyRefused(tabId, url)) === 'left' ? { ok: false, reason: 'left' } : extraction;
  } catch {
    return { ok: false, reason: await whyRefused(tabId, url) };
  }
}

async function read(tabId: number, url: string, file: '/extract.js' | '/selection.js'): Promise<Extraction> {
  const [frame] = await injected(() => browser.scripting.executeScript({ target: { tabId }, files: [file] }));
  return extractionIn(frame?.result, url);
}

/** The injected file takes no arguments: what it is to know is put beside it, where the page cannot see it. */
const give = (tabId: number, galpiRules: SiteRule[]): Promise<void> =>
  inPage(tabId, (given: object) => void Object.assign(globalThis, given), { galpiRules });
