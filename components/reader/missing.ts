import type { Captured } from '@/lib/reader/source';

const SAID = 400; // characters; a discussion with more text than that is read for its text

/** What a capture lacks: an article at all, or parts that were counted on the page. Null where nothing is missed. */
export function missing({ kind, article, whole }: Captured): 'article' | 'parts' | null {
  if (kind === 'feed') return 'article';
  if (kind === 'listing' || kind === 'app' || kind === 'docs-index') return 'article';
  if (kind === 'forum' && article.text.length < SAID) return 'article';
  const { code, images } = whole;
  return code[0] < code[1] || images[0] < images[1] ? 'parts' : null;
}
