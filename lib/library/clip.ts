import { aroundOf } from '@/lib/anchor/around';
import { placeAll } from '@/lib/anchor/find';
import type { Around } from '@/lib/model/around';
import type { Highlight } from '@/lib/model/highlight';
import { copyOf, writeClip } from '@/lib/transfer/copies';
import type { CopyKind } from '@/lib/transfer/copyKind';
import type { MarkdownWords } from '@/lib/transfer/markdown';
import { bodyOf } from './bodies';
import type { Library } from './database';
import { readable } from './importing/readBody';

/** Copies a highlight of a saved post for another program; false where the post is gone. Its link names whole words. */
export async function copyHighlight(
  db: Library,
  highlight: Highlight,
  kind: CopyKind,
  words: MarkdownWords,
  clipboard: Clipboard,
): Promise<boolean> {
  const post = await db.posts.get(highlight.postId);
  if (!post) return false;
  await writeClip(copyOf(kind, highlight, post, words, await aroundIn(db, highlight)), clipboard);
  return true;
}

/** What stands beside a highlight in its post, where the text of that is kept. */
async function aroundIn(db: Library, { postId, selectors }: Highlight): Promise<Around | null> {
  const body = await bodyOf(db, postId);
  if (!body) return null;
  const { text } = readable(body.html);
  const [placement] = placeAll(text.text, [selectors]);
  return placement?.kind === 'found' ? aroundOf(text, placement.span) : null;
}
