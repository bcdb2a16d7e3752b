import { browser } from 'wxt/browser';
import type { Capture } from '@/lib/library/database';
import type { Repaired } from '@/lib/library/repair';

// A private window leaves nothing on the disk: its articles live in memory, in `storage.session`.
const keyOf = (id: string): string => `capture:${id}`;

// 10 MB are shared by all private tabs: the images of one post could fill them, and a few big pages.
const MOST_HTML = 500_000;
const lean = (capture: Capture): Capture => ({
  ...capture,
  article: { ...capture.article, images: [] },
  whole: capture.whole && capture.whole.html.length < MOST_HTML ? capture.whole : null,
});

export async function keepPrivately(captures: readonly Capture[]): Promise<string> {
  await put(captures);
  return captures[0]!.id;
}

export async function privateCapture(id: string): Promise<Capture | null> {
  const stored = await browser.storage.session.get(keyOf(id));
  return (stored[keyOf(id)] as Capture | undefined) ?? null;
}

/** What a reader made of a capture takes its place. */
export async function repairPrivately(id: string, repaired: Repaired): Promise<void> {
  const capture = await privateCapture(id);
  if (capture) await put([{ ...capture, ...repaired }]);
}

/** Where there is no room the pages that were read longest ago make some: their tabs go on, but are not there after a reload. */
async function put(captures: readonly Capture[]): Promise<void> {
  const items = Object.fromEntries(captures.map((capture) => [keyOf(capture.id), lean(capture)]));
  for (;;) {
    try {
      return await browser.storage.session.set(items);
    } catch (error) {
      if (!(await dropOldest(items))) throw error;
    }
  }
}

/** A page with all its posts; false where there is none but `wanted`. */
async function dropOldest(wanted: object): Promise<boolean> {
  const all = Object.entries(await browser.storage.session.get<Record<string, unknown>>(null));
  const others = all.filter(([key]) => key.startsWith(keyOf('')) && !Object.hasOwn(wanted, key)) as [
    string,
    Capture,
  ][];
  const oldest = Math.min(...others.map(([, { capturedAt }]) => capturedAt));
  await browser.storage.session.remove(
    others.filter(([, { capturedAt }]) => capturedAt === oldest).map(([key]) => key),
  );
  return others.length > 0;
}
