import { aroundOf } from '@/lib/anchor/around';
import { asRead } from '@/lib/anchor/asRead';
import { describePicture } from '@/lib/anchor/describePicture';
import { passage } from '@/lib/anchor/passage';
import { pictureOf } from '@/lib/anchor/pictures';
import { wordsOf, type Highlight, type Span } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import { type Clip, copyOf, writeClip } from '@/lib/transfer/copies';
import type { CopyKind } from '@/lib/transfer/copyKind';
import {
  highlightsMarkdown,
  type MarkdownWords,
  passageMarkdown,
  pictureMarkdown,
} from '@/lib/transfer/markdown';
import { addressOf } from './images';
import type { Reading } from './reading';

/** What is copied: the words that are selected or of a mark, a passage as Markdown, all highlights, one for another program. */
export type Copied =
  | { what: 'taken' }
  | { what: 'mark'; id: string }
  | { what: 'passage'; span: Span; words: MarkdownWords }
  | { what: 'all'; words: MarkdownWords }
  | { what: 'highlight'; kind: CopyKind; highlight: Highlight; words: MarkdownWords };

export async function copied(reading: Reading, copy: Copied): Promise<void> {
  await writeClip(clipOf(reading, copy), navigator.clipboard);
}

function clipOf(reading: Reading, copy: Copied): Clip {
  if (copy.what === 'taken') return { text: takenWords(reading) };
  if (copy.what === 'mark') return { text: wordsOfMark(reading, copy.id) };
  if (copy.what === 'highlight') {
    const { highlight, kind, words } = copy;
    const span = reading.marks.find(highlight.id)?.span;
    const page = reading.page.value;
    const around = span && page ? aroundOf(page.text, span) : null;
    return copyOf(kind, highlight, reading.source.draft, words, around);
  }
  if (copy.what === 'all') {
    const highlights = reading.marks.list.value.map(({ highlight }) => highlight);
    return { text: highlightsMarkdown(reading.source.draft, highlights, copy.words) };
  }
  const { text, root } = reading.page.value!;
  return { text: passageMarkdown(passage(text, root, copy.span), copy.words) };
}

/** Words of a mark, as one reads them; a picture as Markdown. */
function wordsOfMark({ marks, page }: Reading, id: string): string {
  const mark = marks.find(id);
  const picture = mark && pickSelector(mark.highlight.selectors, 'PictureSelector');
  if (picture) return pictureMarkdown(wordsOf(mark.highlight), picture);
  return mark?.span && page.value ? asRead(page.value.text, mark.span) : '';
}

/** What is selected, else the words of the chosen mark. */
function takenWords(reading: Reading): string {
  const { selection, page, chosen } = reading;
  const span = selection.span.value;
  if (span && page.value) return asRead(page.value.text, span);
  if (selection.picture.value) return pictureWords(reading, selection.picture.value);
  return chosen.value ? wordsOfMark(reading, chosen.value) : '';
}

function pictureWords({ page }: Reading, image: HTMLImageElement): string {
  const { text, root } = page.value!;
  const { selectors, text: words = '' } = describePicture(text, root, pictureOf(text, image, addressOf)!);
  return pictureMarkdown(words, pickSelector(selectors, 'PictureSelector')!);
}
