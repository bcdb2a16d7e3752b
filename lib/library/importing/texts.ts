import { sha256 } from '../bytes';
import type { StoredBody } from '../database';
import type { Incoming } from './incoming';
import { AT_HOME, placesOf, type Places } from './place';
import { readBody, type TextFacts } from './readBody';

/** A text that a file brings. */
export interface NewText {
  /** of its post too, where that is new */
  id: string;
  facts: TextFacts;
  /** of the highlights that came with it */
  places: Places;
  /** null where it stands under that id already */
  body: StoredBody | null;
}

/** The same, to be written yet. */
export type ReadText = NewText & { body: StoredBody };

/**
 * Reads the texts of a file, by the identity of their posts; `rest` is called after each. An incoming post whose HTML has no
 * text loses it.
 */
export async function readTexts(
  posts: readonly Incoming[],
  rest: () => Promise<void>,
): Promise<Map<string, ReadText>> {
  const found: [key: string, text: Omit<NewText, 'body'>, body: Omit<StoredBody, 'hash'>][] = [];
  for (const post of posts) {
    const read = await readBody(post.html!, post.titled ? 'about:blank' : post.key, post.title);
    if (read) {
      const { html, facts, text } = read;
      const id = crypto.randomUUID();
      const places = placesOf(post.highlights, read, AT_HOME);
      const body = { postId: id, html, text: text.text, images: {}, assets: [], capturedAt: Date.now() };
      found.push([post.key, { id, facts, places }, body]);
    } else post.html = null;
    await rest();
  }
  // all at once: each waits for another thread
  const encoder = new TextEncoder();
  const hashes = await Promise.all(found.map(([, , { html }]) => sha256(encoder.encode(html))));
  const texts = new Map<string, ReadText>();
  found.forEach(([key, text, body], i) => texts.set(key, { ...text, body: { ...body, hash: hashes[i]! } }));
  return texts;
}
