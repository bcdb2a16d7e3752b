import type { Extraction } from './article';
import { imageAddresses } from './imageAddresses';
import { isPiled } from './limits';
import { readImages } from './readImages';

// The reader waits for it; it travels as one message.
const IMAGES = { budgetMs: 250, maxBytes: 8e6 };

/**
 * What an injected script answers: what `read` gives, with the pictures that may be read. What it throws is a bug of ours,
 * met on a page we cannot know: the reader is told that this page failed.
 */
export async function answer(
  read: () => Extraction | Promise<Extraction>,
  fetch: typeof globalThis.fetch,
): Promise<Extraction> {
  const extraction = await attempt(read);
  if (!extraction.ok) return extraction;
  if (isPiled(extraction.article.text)) return { ok: false, reason: 'big' };
  const images = await readImages(imageAddresses(extraction.article.html), fetch, IMAGES);
  for (const article of extraction.posts.length > 0 ? extraction.posts : [extraction.article]) {
    const own = new Set(imageAddresses(article.html));
    article.images = images.filter(({ url }) => own.has(url));
  }
  return extraction;
}

async function attempt(read: () => Extraction | Promise<Extraction>): Promise<Extraction> {
  try {
    return await read();
  } catch {
    return { ok: false, reason: 'failed' };
  }
}
