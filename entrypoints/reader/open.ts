import { sendMessage } from '@/lib/browser/messages';
import { captureOf } from '@/lib/library/captures';
import type { Capture, Library } from '@/lib/library/database';
import { openCapture, type OpenedCapture } from '@/lib/reader/openCapture';

/** Opens a capture. In a private window there may be no library: the background has it in memory. */
export function open(db: Library, id: string): Promise<OpenedCapture | null> {
  const find = async (captureId: string): Promise<Capture | null> =>
    (await captureOf(db, captureId).catch(() => undefined)) ?? sendMessage('privateCapture', captureId);
  return openCapture(db, id, find);
}
