import type { Status } from '@/lib/model/post';
import { addressOf } from './address';
import { colourOf } from './colours';
import { unescaped } from './html/plainText';
import type { Contents, Fault, FaultReason, ImportHighlight, ImportItem, Place } from './item';
import { BODY, TEXT, TITLE } from './limits';
import { tagsOf } from './tagLists';
import { timeRead } from './times';
import { line, words } from './words';

/** A post as it stands in a file, nothing of it checked. */
export interface RawItem {
  url: unknown;
  title?: unknown;
  byline?: unknown;
  tags?: readonly unknown[];
  savedAt?: unknown;
  publishedAt?: unknown;
  status?: Status;
  starred?: boolean;
  progress?: unknown;
  excerpt?: unknown;
  note?: unknown;
  html?: unknown;
  highlights?: readonly RawHighlight[];
  /** the file names its posts by titles: that there is no address is no fault */
  titled?: boolean;
}

export interface RawHighlight {
  quote: unknown;
  /** the address of what is marked, where that is a picture */
  picture?: unknown;
  prefix?: unknown;
  suffix?: unknown;
  position?: { start: unknown; end: unknown } | null;
  colour?: unknown;
  note?: unknown;
  tags?: readonly unknown[];
  createdAt?: unknown;
}

/** Collects what a reader of a format finds, and what is wrong with it. */
export interface Gathering {
  contents: Contents;
  take: (raw: RawItem, place: Place) => void;
  fault: (reason: FaultReason, place: Place, detail?: unknown, item?: ImportItem | null) => void;
  leave: () => void;
}

/** `guessed`: lines whose encoding is not that of the file. */
export function gather(guessed: ReadonlySet<number> = new Set()): Gathering {
  const contents: Contents = { items: [], faults: [], left: 0 };
  const fault: Gathering['fault'] = (reason, place, detail = '', item = null) =>
    void contents.faults.push(faultOf(reason, place, detail, item));
  return {
    contents,
    fault,
    leave: () => void contents.left++,
    take(raw, place) {
      const url = addressOf(raw.url);
      const { said, empty } = withPageNotes(raw);
      const item = itemOf(said, url ?? '', place);
      for (let i = 0; i < empty; i++) fault('noQuote', place, item.title);
      // a row of highlights alone says nothing without its passage
      if (raw.titled && empty > 0 && empty === raw.highlights?.length) return;
      const wrongTime = [raw.savedAt, raw.publishedAt].find((time) => timeRead(time) === undefined);
      if (url === null && line(raw.url, TITLE) !== '') fault('badAddress', place, raw.url);
      else if (url === null && !(raw.titled && item.title))
        fault('noAddress', place, item.title, item.title ? item : null);
      else if (place.line !== null && guessed.has(place.line)) fault('garbled', place, item.title, item);
      else if (wrongTime !== undefined) fault('badDate', place, wrongTime, item);
      else contents.items.push(item);
    },
  };
}

/** With notes that stand beside no words as notes of the post. `empty`: highlights that have neither. */
function withPageNotes(raw: RawItem): { said: RawItem; empty: number } {
  const { highlights = [], tags = [] } = raw;
  const nameless = highlights.filter(isNameless);
  if (nameless.length === 0) return { said: raw, empty: 0 };
  const notes = nameless.filter(({ note, tags: own = [] }) => words(note, TEXT) !== '' || own.length > 0);
  const said = {
    ...raw,
    highlights: highlights.filter((highlight) => !isNameless(highlight)),
    note: [raw.note, ...notes.map(({ note }) => note)]
      .map((note) => words(note, TEXT))
      .filter(Boolean)
      .join('\n\n'),
    tags: [...tags, ...notes.flatMap((note) => note.tags ?? [])],
  };
  return { said, empty: nameless.length - notes.length };
}

const isNameless = ({ quote, picture }: RawHighlight): boolean =>
  words(quote, TEXT) === '' && !addressOf(picture);

const faultOf = (
  reason: FaultReason,
  { line: row, entry }: Place,
  detail: unknown,
  item: ImportItem | null,
): Fault => ({ line: row, entry, reason, detail: line(detail, 80), item });

function itemOf(raw: RawItem, url: string, place: Place): ImportItem {
  const progress = Number(raw.progress ?? 0);
  const title = line(raw.title, TITLE);
  return {
    place,
    url,
    // Pocket writes the address where it knew no title; by an own title posts without an address are known
    title: title === line(raw.url, TITLE) ? '' : url === '' ? title : asWords(title),
    byline: line(raw.byline, TITLE),
    tags: tagsOf(raw.tags ?? []),
    savedAt: timeRead(raw.savedAt) ?? null,
    publishedAt: timeRead(raw.publishedAt) ?? null,
    status: raw.status ?? 'inbox',
    starred: raw.starred ?? false,
    progress: progress >= 0 && progress <= 1 ? progress : 0,
    excerpt: line(raw.excerpt, 300),
    note: words(raw.note, TEXT),
    html: words(raw.html, BODY) || null,
    highlights: (raw.highlights ?? []).map(highlightOf),
  };
}

/** Some services took titles from the source of a page. What has & or quotes as HTML writes them has the rest so too. */
const asWords = (title: string): string =>
  /&(?:amp|quot|apos|#\d+|#x[\da-f]+);/i.test(title) ? line(unescaped(title), TITLE) : title;

function highlightOf(raw: RawHighlight): ImportHighlight {
  const quote = words(raw.quote, TEXT);
  const picture = (quote === '' && addressOf(raw.picture)) || '';
  const { start, end } = raw.position ?? {};
  const placed = Number.isSafeInteger(start) && Number.isSafeInteger(end) && Number(end) > Number(start);
  return {
    quote,
    picture,
    prefix: context(raw.prefix, -64),
    suffix: context(raw.suffix, 64),
    position: placed ? { start: Number(start), end: Number(end) } : null,
    colour: colourOf(raw.colour),
    note: words(raw.note, TEXT),
    tags: tagsOf(raw.tags ?? []),
    createdAt: timeRead(raw.createdAt) ?? null,
  };
}

/** The part next to the quote; white space there tells the place too. */
function context(value: unknown, units: number): string {
  const text = typeof value === 'string' ? value : '';
  return (units < 0 ? text.slice(units) : text.slice(0, units)).toWellFormed();
}
