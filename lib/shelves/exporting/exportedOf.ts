import { aroundOf } from '@/lib/anchor/around';
import { placeAll } from '@/lib/anchor/find';
import { findPictures } from '@/lib/anchor/findPictures';
import { picturesOf } from '@/lib/anchor/pictures';
import { articleText, type ArticleText } from '@/lib/anchor/text';
import { renderHtml } from '@/lib/article/render';
import { bytesOf } from '@/lib/library/bytes';
import type { KeptPost } from '@/lib/library/keptPosts';
import type { Highlight, Span } from '@/lib/model/highlight';
import { pickSelector, type Selector } from '@/lib/model/selectors';
import { storable } from '@/lib/reader/storable';
import type { Exported, PlacedHighlight, StoredPicture, Workshop } from '@/lib/transfer/out/exported';

/** A kept post, its text in the workshop and its highlights found in it. */
export async function exportedOf(kept: KeptPost, workshop: Workshop): Promise<Exported> {
  const { post, highlights } = kept;
  const html = kept.body?.html ?? (kept.article ? (await storable(kept.article)).html : null);
  if (html === null)
    return { post, highlights: highlights.map(unplaced), body: null, text: null, pictures: new Map() };
  const body = workshop.document.createElement('div');
  renderHtml(body, html);
  const text = articleText(body);
  return { post, body, text, highlights: placed(body, text, highlights), pictures: await stored(kept) };
}

const unplaced = (highlight: Highlight): PlacedHighlight => ({
  highlight,
  span: null,
  picture: null,
  around: null,
});

function placed(body: Element, text: ArticleText, highlights: readonly Highlight[]): PlacedHighlight[] {
  const spans = spansOf(
    text.text,
    highlights.map(({ selectors }) => selectors),
  );
  const sought = highlights.flatMap(({ selectors }) => pickSelector(selectors, 'PictureSelector') ?? []);
  const pictures = sought.length > 0 ? picturesOf(text, body, (image) => image.getAttribute('src')) : [];
  const found = findPictures(text.text, pictures, sought);
  return highlights.map((highlight, i) => {
    if (pickSelector(highlight.selectors, 'PictureSelector'))
      return { ...unplaced(highlight), picture: found.shift()?.element ?? null };
    const span = spans[i] ?? null;
    return { highlight, span, picture: null, around: span && aroundOf(text, span) };
  });
}

/** Nearly all of them stand where they were marked: only the others are looked for. */
function spansOf(text: string, list: readonly (readonly Selector[])[]): (Span | null)[] {
  const spans = list.map((selectors): Span | null => {
    const position = pickSelector(selectors, 'TextPositionSelector');
    const quote = pickSelector(selectors, 'TextQuoteSelector');
    if (!position || !quote || text.slice(position.start, position.end) !== quote.exact) return null;
    const isSame =
      text.slice(0, position.start).endsWith(quote.prefix) && text.startsWith(quote.suffix, position.end);
    return isSame ? { start: position.start, end: position.end } : null;
  });
  if (!spans.includes(null)) return spans;
  return placeAll(text, list).map(
    (placement, i) => spans[i] ?? (placement.kind === 'found' ? placement.span : null),
  );
}

async function stored({ pictures, article }: KeptPost): Promise<Map<string, StoredPicture>> {
  const all = new Map<string, StoredPicture>();
  for (const [url, { blob, type }] of pictures)
    all.set(url, { type, bytes: new Uint8Array(await blob.arrayBuffer()) });
  for (const { url, type, data } of article?.images ?? []) all.set(url, { type, bytes: bytesOf(data) });
  return all;
}
