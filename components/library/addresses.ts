import type { Post } from '@/lib/model/post';
import type { Snippet } from '@/lib/search/snippet';
import type { Asked } from '@/lib/shelves/asked';
import { hashOf } from '@/lib/shelves/route';

/** Addresses of a post in a list. One that was found opens where its words stand. */
export function addresses({ id, title }: Pick<Post, 'id' | 'title'>, asked: Asked | null) {
  const snippet = ({ where, highlightId }: Pick<Snippet, 'where' | 'highlightId'>): string => {
    const query = asked?.text.trim() ?? '';
    const place = where === 'code' && asked?.finder.looksIn('text') ? 'in:code ' : '';
    // before the words, the last of which may still be typed, or stand behind a quote that nothing closes
    return hashOf({ view: 'post', postId: id, highlightId, query: place + query });
  };
  return {
    snippet,
    /** Who looked for a title, or by conditions alone, reads from the beginning, or on. */
    title: (snippets: readonly Snippet[] | undefined): string => {
      const [first] = snippets ?? [];
      const inTitle = asked?.finder.each(title).every((places) => places.length > 0) ?? true;
      return first && !inTitle ? snippet(first) : hashOf({ view: 'post', postId: id, highlightId: null });
    },
  };
}
