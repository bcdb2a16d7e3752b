import { browser } from 'wxt/browser';
import { onMarksChanged } from '@/lib/library/changes';
import type { Library } from '@/lib/library/database';
import { sendMessage } from './messages';

// What each live page calls itself and its address, by tab: in memory, and there for whichever page of ours changes its marks.
const PREFIX = 'live:';

export async function rememberLiveTab(tabId: number, postKeys: readonly string[]): Promise<void> {
  await browser.storage.session.set({ [PREFIX + tabId]: postKeys });
}

/**
 * From now on live pages are told at once when this page of ours has changed their marks. They ask for them anew. Only
 * the pages of that very post are told: to others even the moment would say something.
 */
export function keepLiveTabsTold(db: Library): void {
  onMarksChanged(db, (postIds) => void tell(db, [...postIds]));
}

async function tell(db: Library, postIds: string[]): Promise<void> {
  const keys = (await browser.storage.session.getKeys()).filter((key) => key.startsWith(PREFIX));
  if (keys.length === 0) return;
  const shown = await browser.storage.session.get<Record<string, string[]>>(keys);
  const posts = await db.posts.bulkGet(postIds);
  const addresses = new Set(posts.flatMap((post) => (post ? [post.url, ...post.aliases] : [])));
  // A post that is gone for good has no address any more: every page looks for itself.
  const gone = posts.includes(undefined);
  const told = keys.filter((key) => gone || shown[key]!.some((address) => addresses.has(address)));
  await Promise.all(told.map(tellTab));
}

async function tellTab(key: string): Promise<void> {
  try {
    await sendMessage('marksChanged', undefined, Number(key.slice(PREFIX.length)));
  } catch {
    // The tab went elsewhere. A page that comes back asks for its marks, and is known again.
    await browser.storage.session.remove(key);
  }
}
