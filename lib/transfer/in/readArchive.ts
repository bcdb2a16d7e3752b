import type { InPieces } from '@/lib/model/inPieces';
import { decode } from './decode';
import type { Format } from './format';
import type { Contents, ReadFile } from './item';
import { isOmnivore, readOmnivore } from './json/omnivore';
import { parseJson } from './json/parseJson';
import { addFile, badFile, withoutAsking } from './together';
import type { Archive } from './zip';

/** Reads the files of an archive, each by its own content; what lies beside a list of Omnivore's is read with it. */
export function* readArchive(
  archive: Archive,
  readText: (bytes: Uint8Array) => ReadFile,
): InPieces<ReadFile> {
  const text = (name: string): string => {
    const bytes = archive.get(name.normalize('NFC'));
    return bytes ? decode(bytes).text : '';
  };
  const whole: Contents = { items: [], faults: [], left: 0 };
  let format: Format | null = null;
  const lists = [...archive.keys()].filter((name) => /(?:^|\/)metadata_\d+_to_\d+\.json$/.test(name));
  const omnivores = new Set(lists);
  for (const name of lists) {
    const entries = parseJson(text(name));
    if (!Array.isArray(entries) || !isOmnivore(entries)) {
      if (!Array.isArray(entries) || entries.length > 0) whole.faults.push(badFile(name));
      continue;
    }
    const folder = folderOf(name);
    addFile(whole, yield* readOmnivore(entries, (file) => text(folder + file)), name);
    omnivores.add(`${folder}content/`).add(`${folder}highlights/`);
    format = 'omnivore';
  }
  for (const [name, bytes] of archive) {
    const isOmnivores = omnivores.has(name) || omnivores.has(folderOf(name));
    if (isOmnivores || /\.(?:md|txt)$/i.test(name) || isEmptyList(bytes)) continue;
    yield;
    const read = withoutAsking(readText(bytes));
    if (read.kind === 'read') {
      addFile(whole, read, name);
      format ??= read.format;
    } else whole.faults.push(badFile(name));
  }
  return format ? { kind: 'read', format, encoding: null, ...whole } : { kind: 'refused', reason: 'unknown' };
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1);

/** Pocket writes one of highlights beside each table, for a reader who marked nothing too. */
const isEmptyList = (bytes: Uint8Array): boolean =>
  bytes.length < 16 && /^\s*\[\s*\]\s*$/.test(decode(bytes).text);
