import { breather, type Tell } from '@/lib/library/breather';
import type { Library } from '@/lib/library/database';
import { keptPosts } from '@/lib/library/keptPosts';
import { localDay } from '@/lib/transfer/localDay';
import type { ExportWords } from '@/lib/transfer/out/exported';
import { room } from '@/lib/transfer/out/archive';
import { fileName } from '@/lib/transfer/out/fileName';
import styles from '@/lib/transfer/out/html/document.css?inline';
import { blobSink } from './blobSink';
import { exportedOf } from './exportedOf';
import { type ExportChoice, shapes } from './formats';
import { createWorkshop } from './workshop';
import { writerOf } from './writers';

/** A file for the reader. */
export interface ExportFile {
  name: string;
  blob: Blob;
  /** posts in it */
  posts: number;
}

export interface ExportOrder extends ExportChoice {
  /** posts, in the order of the file */
  ids: readonly string[];
  /** the reader's own; empty for ours */
  template: string;
  words: ExportWords;
  now: number;
}

/** Writes posts into one file, one after another; `tooLarge`: no archive holds them. Throws where `signal` stops it. */
export async function writeExport(
  db: Library,
  order: ExportOrder,
  tell: Tell,
  signal: AbortSignal,
): Promise<ExportFile | 'tooLarge'> {
  const { ids, format, body, template, words, now } = order;
  const shape = shapes[format];
  const isArchive = format === 'epub' || (shape.each && ids.length > 1);
  if (isArchive && ids.length > room.files) return 'tooLarge';
  const wanted = { bodies: shape.bodies && (format !== 'markdown' || body), pictures: shape.pictures };
  const workshop = createWorkshop();
  const { sink, blob } = blobSink();
  const isAlone = ids.length === 1;
  const writer = writerOf(format, { words, workshop, styles, template, body, now, isAlone, sink });
  let posts = 0;
  let title = '';
  const breathe = breather(signal, () => tell(posts / ids.length, title));
  for await (const kept of keptPosts(db, ids, wanted)) {
    if (!writer.add(await exportedOf(kept, workshop))) return 'tooLarge';
    title = kept.post.title;
    posts++;
    await breathe();
  }
  signal.throwIfAborted();
  if (!writer.end()) return 'tooLarge';
  const extension = shape.each && !isAlone ? 'zip' : shape.extension;
  const name = (isAlone && fileName(title, extension)) || `galpi-${format}-${localDay(now)}.${extension}`;
  return { name, blob: blob(writer.type), posts };
}
