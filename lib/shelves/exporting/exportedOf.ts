import { aroundOf } from '@/lib/anchor/around';
import { picturesOf } from '@/lib/anchor/pictures';
import { placeMarks } from '@/lib/anchor/placeMarks';
import { articleText, type ArticleText } from '@/lib/anchor/text';
import { renderHtml } from '@/lib/article/render';
import { sanitiseArticle } from '@/lib/article/sanitiseArticle';
import type { KeptPost } from '@/lib/library/keptPosts';
import type { Highlight, Span } from '@/lib/model/highlight';
import { pickSelector } from '@/lib/model/selectors';
import type { Exported, PlacedHighlight, StoredPicture, Workshop } from '@/lib/transfer/out/exported';

/** A kept post, its text in the workshop and its highlights found in it. */
export async function exportedOf(kept: KeptPost, workshop: Workshop): Promise<Exported> {
  const { post, highlights, article } = kept;
  const html = kept.body?.html ?? (article ? await sanitiseArticle(article.html, article.url, window) : null);
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

/** Nearly all passages stand where they were marked: they are looked for only where one does not. */
function placed(body: Element, text: ArticleText, highlights: readonly Highlight[]): PlacedHighlight[] {
  const standing = highlights.map((highlight) => standingAt(text.text, highlight));
  const isPicture = ({ selectors }: Highlight): boolean =>
    pickSelector(selectors, 'PictureSelector') !== undefined;
  const allStand = highlights.every((highlight, i) => standing[i] || isPicture(highlight));
  const sought = allStand ? highlights.filter(isPicture) : highlights;
  const found = placeMarks(
    text.text,
    () => picturesOf(text, body, (image) => image.getAttribute('src')),
    sought.map(({ selectors }) => selectors),
  );
  const placements = new Map(sought.map((highlight, i) => [highlight, found[i]!]));
  return highlights.map((highlight, i) => {
    const placement = placements.get(highlight);
    const picture = placement?.kind === 'picture' ? placement.picture.element : null;
    const span = standing[i] ?? (placement?.kind === 'found' ? placement.span : null);
    return { highlight, span, picture, around: span && aroundOf(text, span) };
  });
}

/** Where a passage was marked, if it still stands there. What was brought in from elsewhere was not marked in this text. */
function standingAt(text: string, { selectors, pending }: Highlight): Span | null {
  const position = pickSelector(selectors, 'TextPositionSelector');
  const quote = pickSelector(selectors, 'TextQuoteSelector');
  if (pending || !position || !quote || text.slice(position.start, position.end) !== quote.exact) return null;
  const isSame =
    text.slice(0, position.start).endsWith(quote.prefix) && text.startsWith(quote.suffix, position.end);
  return isSame ? { start: position.start, end: position.end } : null;
}

async function stored({ pictures }: KeptPost): Promise<Map<string, StoredPicture>> {
  const all = new Map<string, StoredPicture>();
  for (const [url, blob] of pictures)
    all.set(url, { type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) });
  return all;
}
