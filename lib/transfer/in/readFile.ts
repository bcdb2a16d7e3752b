import { atOnce, type InPieces } from '@/lib/model/inPieces';
import { isAddressesAlone, readAddresses } from './addressList';
import { withHeader } from './csv/headless';
import { readCsv } from './csv/readCsv';
import { tableOf } from './csv/table';
import { decode } from './decode';
import { endOf } from './html/endOf';
import { isLinkList } from './html/linkList';
import { readBookmarks } from './html/bookmarks';
import type { ParseHtml } from './html/parseHtml';
import { readPocketHtml } from './html/pocketHtml';
import type { ReadFile } from './item';
import { parseJson } from './json/parseJson';
import { readJson } from './json/readJson';
import { recordTable } from './json/recordTable';
import { FILE_BYTES } from './limits';
import { readArchive } from './readArchive';
import { isZip, unpack, type Unpacked } from './zip';

export { isZip };

/** Reads a file of any known kind, told by its content. Whatever it holds, nothing is thrown. */
export function readFile(bytes: Uint8Array, parseHtml: ParseHtml): ReadFile {
  if (bytes.length > FILE_BYTES) return { kind: 'refused', reason: 'tooBig' };
  return isZip(bytes) ? atOnce(readUnpacked(unpack(bytes), parseHtml)) : readText(bytes, parseHtml);
}

/** The same of an archive that was unpacked elsewhere. */
export function* readUnpacked(archive: Unpacked, parseHtml: ParseHtml): InPieces<ReadFile> {
  if (typeof archive === 'string') return { kind: 'refused', reason: archive };
  return yield* readArchive(archive, (part) => readText(part, parseHtml));
}

function readText(bytes: Uint8Array, parseHtml: ParseHtml): ReadFile {
  const { text, encoding, guessed, isCut } = decode(bytes);
  const start = text.trimStart().slice(0, 4096);
  if (start === '') return { kind: 'refused', reason: 'empty' };
  if (start.includes('\0')) return { kind: 'refused', reason: 'binary' };
  if (/^[{[]/.test(start)) return readJsonText(text, encoding, parseHtml);
  if (start.startsWith('<') && !/^<https?:/i.test(start)) return readHtml(text, encoding, parseHtml);
  const addresses = readAddresses(text, guessed, isCut);
  const table = tableOf(text, isCut);
  if (table === 'tooWide') return { kind: 'refused', reason: 'tooWide' };
  const isList = addresses && (!table || table.header.length === 1 || isAddressesAlone(text, table));
  if (isList) return { kind: 'read', format: 'addresses', encoding, ...addresses };
  const csv = table && readCsv(table, guessed);
  if (csv) return { kind: 'read', encoding, ...csv };
  const isTable = table && (table.header.length > 1 || table.rows.some(({ cells }) => cells.length > 1));
  return isTable
    ? { kind: 'table', table: withHeader(table), encoding }
    : { kind: 'refused', reason: 'unknown' };
}

function readJsonText(text: string, encoding: string | null, parseHtml: ParseHtml): ReadFile {
  const value = parseJson(text);
  if (value === undefined) return { kind: 'refused', reason: 'badJson' };
  const read = readJson(value, parseHtml);
  if (read) return { kind: 'read', encoding, ...read };
  const table = recordTable(value);
  if (table === 'tooWide') return { kind: 'refused', reason: 'tooWide' };
  return table ? { kind: 'table', table, encoding } : { kind: 'refused', reason: 'unknown' };
}

function readHtml(text: string, encoding: string | null, parseHtml: ParseHtml): ReadFile {
  const isBookmarks = /<!doctype\s+netscape-bookmark-file|<dt>\s*<(?:a|h3)\b/i.test(text);
  const isPocket = !isBookmarks && (/<a\b[^<>]*\btime_added\s*=/i.test(text) || isLinkList(text));
  if (!isBookmarks && !isPocket) return { kind: 'page', html: text, encoding };
  const document = parseHtml(text);
  const contents = isPocket ? readPocketHtml(document) : readBookmarks(document);
  endOf(text, contents);
  // Instapaper writes its lists as Pocket does
  const lists = /<title>\s*instapaper/i.test(text) ? 'instapaper' : 'pocket';
  return { kind: 'read', format: isPocket ? lists : 'bookmarks', encoding, ...contents };
}
