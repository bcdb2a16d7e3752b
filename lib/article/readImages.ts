import { pictureTypes } from '@/lib/model/pictureTypes';
import type { StoredImage } from './article';

const types = new Set<string>(pictureTypes);

export interface Budget {
  /** time for all of them, ms: the reader waits for the page to be painted */
  budgetMs: number;
  /** for all of them */
  maxBytes: number;
}

/**
 * Bytes of the pictures that the page itself may read: its own origin's, or those served with CORS. All at once, out
 * of the browser's cache where it has them; whatever has arrived by the deadline.
 */
export async function readImages(
  urls: readonly string[],
  fetch: typeof globalThis.fetch,
  { budgetMs, maxBytes }: Budget,
): Promise<StoredImage[]> {
  const found = new Map<string, StoredImage>();
  const deadline = AbortSignal.timeout(budgetMs);
  const over = new Promise<void>((resolve) =>
    deadline.addEventListener('abort', () => resolve(), { once: true }),
  );
  let left = maxBytes;
  const read = async (url: string): Promise<void> => {
    const bytes = await bytesOf(url, fetch, deadline, left);
    if (!bytes || bytes.data.length > left || deadline.aborted) return;
    left -= bytes.data.length;
    found.set(url, { url, type: bytes.type, data: bytes.data.toBase64() });
  };
  const unique = [...new Set(urls)];
  // a stubborn fetch that ignores its signal must not hold the reading view up
  await Promise.race([Promise.all(unique.map(read)), over]);
  return unique.flatMap((url) => found.get(url) ?? []);
}

async function bytesOf(url: string, fetch: typeof globalThis.fetch, signal: AbortSignal, most: number) {
  try {
    const response = await fetch(url, {
      cache: 'force-cache',
      mode: 'cors',
      credentials: 'same-origin',
      signal,
    });
    const type = (response.headers.get('content-type') ?? '').split(';')[0]!.trim().toLowerCase();
    if (!response.ok || !types.has(type) || Number(response.headers.get('content-length') ?? 0) > most)
      return null;
    return { type, data: new Uint8Array(await response.arrayBuffer()) };
  } catch {
    // refused by CORS, gone, or too slow: the picture is then loaded by its address
    return null;
  }
}
