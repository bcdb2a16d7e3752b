import { inBreaths } from '@/lib/model/inPieces';
import type { Contents, ReadFile } from '@/lib/transfer/in/item';
import { FILE_BYTES } from '@/lib/transfer/in/limits';
import { addFile, badFile, withoutAsking } from '@/lib/transfer/in/together';
import { parseHtml } from './parseHtml';
import type { Unpack } from './unpackApart';

type Page = Extract<ReadFile, { kind: 'page' }>;
type Read = Exclude<ReadFile, Page>;

/** Reads one file, or several as one: what of several cannot be read is told as a fault of the whole. */
export async function readFiles(files: readonly File[], unpackApart: Unpack): Promise<Read> {
  const read: Read[] = [];
  // one after the other: each takes several times its size
  for (const file of files) read.push(await readOne(file, unpackApart));
  if (read.length === 1) return read[0]!;
  const whole: Contents = { items: [], faults: [], left: 0 };
  let first: Extract<Read, { kind: 'read' }> | undefined;
  for (const [i, one] of read.map(withoutAsking).entries()) {
    const name = files[i]!.name.normalize('NFC');
    if (one.kind !== 'read') {
      whole.faults.push(badFile(name));
      continue;
    }
    first ??= one;
    addFile(whole, one, name);
  }
  return first ? { ...first, ...whole } : read[0]!;
}

async function readOne(file: File, unpackApart: Unpack): Promise<Read> {
  // before a gigabyte is read into memory
  if (file.size > FILE_BYTES) return { kind: 'refused', reason: 'tooBig' };
  // the parsers weigh as much as the rest of the page's own code
  const { isZip, readFile, readUnpacked } = await import('@/lib/transfer/in/readFile');
  // a folder that was dropped, or what was moved away since it was chosen
  const buffer = await file.arrayBuffer().catch(() => null);
  if (!buffer) return { kind: 'refused', reason: 'unopened' };
  const bytes = new Uint8Array(buffer);
  const read = isZip(bytes)
    ? await inBreaths(readUnpacked(await unpackApart(bytes), parseHtml))
    : readFile(bytes, parseHtml);
  return read.kind === 'page' ? ofPage(read, file) : read;
}

/** A saved page, by the steps that read pages; they are loaded where there is one. */
async function ofPage({ html, encoding }: Page, file: File): Promise<Read> {
  const [{ readPage }, { parsePage }] = await Promise.all([import('./readPage'), import('./parsePage')]);
  const contents = readPage(html, file.name.normalize('NFC'), parsePage, new Date());
  if (contents === 'bigPage') return { kind: 'refused', reason: contents };
  return contents
    ? { kind: 'read', format: 'page', encoding, ...contents }
    : { kind: 'refused', reason: 'noText' };
}
