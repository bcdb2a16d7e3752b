import { browser } from 'wxt/browser';
import type { Article } from '@/lib/article/article';

// A private window leaves nothing on the disk: its articles live in memory, in `storage.session`.
const keyOf = (id: string): string => `capture:${id}`;

export async function keepPrivately(article: Article): Promise<string> {
  const id = crypto.randomUUID();
  // 10 MB are shared by all private tabs; the images of one post could fill them.
  await browser.storage.session.set({ [keyOf(id)]: { ...article, images: [] } });
  return id;
}

export async function privateCapture(id: string): Promise<Article | null> {
  const stored = await browser.storage.session.get(keyOf(id));
  return (stored[keyOf(id)] as Article | undefined) ?? null;
}
