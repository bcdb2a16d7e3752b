import type { Colour } from '@/lib/model/colour';
import type { Status } from '@/lib/model/post';
import type { Format } from './format';

/** A post as a file tells of it. Times are milliseconds since 1970, texts are plain. */
export interface ImportItem {
  place: Place;
  /** http or https; empty where a file names posts by their titles alone */
  url: string;
  title: string;
  byline: string;
  tags: string[];
  savedAt: number | null;
  publishedAt: number | null;
  status: Status;
  starred: boolean;
  /** how much was read, 0 to 1 */
  progress: number;
  excerpt: string;
  /** what the reader wrote of the whole post */
  note: string;
  /** body of the post, not sanitised */
  html: string | null;
  highlights: ImportHighlight[];
}

export interface ImportHighlight {
  /** '' of a picture, which has no words */
  quote: string;
  /** absolute address of the picture that is marked; '' of a passage */
  picture: string;
  prefix: string;
  suffix: string;
  /** offsets in the text of the page it was made on, which may not be ours */
  position: { start: number; end: number } | null;
  colour: Colour;
  note: string;
  tags: string[];
  createdAt: number | null;
}

/** Where in a file: a line of a text, or the number of an entry of a list, both from 1. */
export interface Place {
  line: number | null;
  entry: number | null;
}

export type FaultReason =
  | 'noAddress'
  | 'badAddress'
  | 'badDate'
  | 'garbled'
  | 'noQuote'
  | 'badQuotes'
  | 'unclosed'
  | 'cutOff'
  | 'noEnd'
  | 'tooWide'
  | 'notRecord'
  | 'badPart';

/** What could not be read as it stands. */
export interface Fault extends Place {
  reason: FaultReason;
  /** the words at fault, cut short */
  detail: string;
  /** what can be made of it still, where a reader wants that: without its date, by its title, in another encoding */
  item: ImportItem | null;
  /** the name of its file, where several came together */
  file?: string;
}

/** What a file holds. */
export interface Contents {
  items: ImportItem[];
  faults: Fault[];
  /** what a service exports beside saved posts: items of feeds, mails, folders of a browser's own */
  left: number;
}

export type Refusal =
  | 'unopened'
  | 'tooBig'
  | 'empty'
  | 'unknown'
  | 'badJson'
  | 'badZip'
  | 'zipBomb'
  | 'tooWide'
  | 'binary'
  | 'noText'
  | 'bigPage';

/** A table whose columns nobody has told apart yet. */
export interface Table {
  header: string[];
  /** of the file, where the header stands: the first is 1 */
  line: number;
  rows: { line: number; cells: string[] }[];
  faults: Fault[];
  /** made of a list of records: the lines are the numbers of its entries */
  isList?: true;
}

/** What reading a file comes to. `encoding`: how its text was written, where that was not UTF-8. */
export type ReadFile =
  | ({ kind: 'read'; format: Format; encoding: string | null } & Contents)
  | { kind: 'table'; table: Table; encoding: string | null }
  /** a page of the web: its post is read by the steps that read pages */
  | { kind: 'page'; html: string; encoding: string | null }
  | { kind: 'refused'; reason: Refusal };
