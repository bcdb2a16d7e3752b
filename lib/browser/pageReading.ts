import { browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';
import type { Library } from '@/lib/library/database';
import { extractFrom } from './extraction';
import { inPage } from './injection';

const PATIENCE_MS = 20_000;

/** Reads the article of another page of a site that may be read, in a tab behind the others that closes again. */
export async function readPage(db: Library, url: string): Promise<Article | null> {
  const tab = await browser.tabs.create({ url, active: false });
  try {
    await loaded(tab.id!);
    if (await isError(tab.id!)) return null;
    const extracted = await extractFrom(db, tab.id!, url);
    return extracted.ok ? extracted.article : null;
  } finally {
    await browser.tabs.remove(tab.id!).catch(() => undefined);
  }
}

/** What a server says of a page that it does not have, or does not give, reads like any other page. */
const isError = (tabId: number): Promise<boolean> =>
  inPage(tabId, () => {
    const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    return entry !== undefined && entry.responseStatus >= 400;
  });

function loaded(tabId: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => end(() => reject(new Error('the page does not load'))), PATIENCE_MS);
    const onUpdated = (id: number, { status }: { status?: string }): void => {
      if (id === tabId && status === 'complete') end(resolve);
    };
    const end = (then: () => void): void => {
      clearTimeout(timer);
      browser.tabs.onUpdated.removeListener(onUpdated);
      then();
    };
    browser.tabs.onUpdated.addListener(onUpdated);
    // The empty page of a new tab is complete as well; its address we may not know.
    void browser.tabs.get(tabId).then(({ status, url = 'about:blank' }) => {
      if (status === 'complete' && url !== 'about:blank') end(resolve);
    });
  });
}
