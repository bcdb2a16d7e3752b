import type { ArticleText } from '@/lib/anchor/text';
import type { Around } from '@/lib/model/around';
import type { Colour } from '@/lib/model/colour';
import type { Highlight, Span } from '@/lib/model/highlight';
import type { Post } from '@/lib/model/post';
import type { MarkdownWords } from '../markdown';

/** A post as it leaves the library, with all that belongs to it. */
export interface Exported {
  post: Post;
  /** by their places in the post */
  highlights: readonly PlacedHighlight[];
  /** its sanitised text in an inert document, nobody else's: an export may change it; null where the text is not here */
  body: HTMLElement | null;
  /** the text of that body, where spans stand; null without one */
  text: ArticleText | null;
  /** stored copies of its pictures, by address */
  pictures: ReadonlyMap<string, StoredPicture>;
}

/** A highlight, with where its words stand in the text; null where they do not, or nobody has looked. */
export interface PlacedHighlight {
  highlight: Highlight;
  span: Span | null;
  /** the picture it is of, in the body */
  picture: Element | null;
  /** what stands beside them there */
  around: Around | null;
}

export interface StoredPicture {
  /** media type */
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
}

export type CalloutKind = 'note' | 'info' | 'tip' | 'warning' | 'danger';

/** What depends on the reader: the language, and the names of colours. */
export interface ExportWords extends MarkdownWords {
  /** BCP 47 of the interface */
  lang: string;
  /** the reader's own name of a colour, or ours */
  colour(colour: Colour): string;
  /** "Highlights" */
  highlights: string;
  /** "Note" */
  note: string;
  /** "Open original" */
  original: string;
  /** "Contents" */
  contents: string;
  /** what kind of note a box is: "Warning" */
  callout(kind: CalloutKind): string;
}

/** What makes elements of text from outside: an inert document, and what puts sanitised HTML into one of its elements. */
export interface Workshop {
  document: Document;
  show(el: Element, html: string): void;
}
