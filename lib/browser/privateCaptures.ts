import { browser } from 'wxt/browser';
import type { Capture } from '@/lib/library/database';

// A private window leaves nothing on the disk: its articles live in memory, in `storage.session`.
const keyOf = (id: string): string => `capture:${id}`;

export async function keepPrivately(captures: readonly Capture[]): Promise<string> {
  // 10 MB are shared by all private tabs; the images of one post could fill them.
  const withoutImages = captures.map(
    (capture) => [keyOf(capture.id), { ...capture, article: { ...capture.article, images: [] } }] as const,
  );
  await browser.storage.session.set(Object.fromEntries(withoutImages));
  return captures[0]!.id;
}

export async function privateCapture(id: string): Promise<Capture | null> {
  const stored = await browser.storage.session.get(keyOf(id));
  return (stored[keyOf(id)] as Capture | undefined) ?? null;
}
