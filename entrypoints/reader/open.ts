import { sendMessage } from '@/lib/browser/messages';
import type { Library } from '@/lib/library/database';
import { openCapture, sourceOf } from '@/lib/reader/openCapture';
import type { Opened } from '@/lib/reader/source';

/** Opens a capture. In a private window there may be no library: the background has it in memory. */
export async function open(db: Library, id: string): Promise<Opened> {
  const kept = await openCapture(db, id).catch(() => null);
  if (kept?.ok) return kept;
  const article = await sendMessage('privateCapture', id);
  return article ? { ok: true, source: sourceOf(article) } : { ok: false, reason: 'unknown', url: '' };
}
