import { useWords } from '@/components/ui/words';
import type { Post } from '@/lib/model/post';
import { hashOf } from '@/lib/shelves/route';
import { seriesText } from '@/components/ui/seriesText';
import { when } from '@/components/ui/when';

/** Where a post is from, whose it is, its place in a series, when it was saved, its tags. */
export function PostMeta({ post, now }: { post: Post; now: number }) {
  const t = useWords();
  const facts = [
    post.site,
    post.byline === post.site ? '' : post.byline,
    seriesText(t, post.series),
    when(post.savedAt, now, t.lang),
  ];
  return (
    <p class="row-meta">
      {facts.filter(Boolean).map((fact) => (
        <span key={fact}>{fact}</span>
      ))}
      {post.tags.length > 0 && (
        <span class="row-tags">
          {post.tags.map((tag) => (
            <a key={tag} href={hashOf({ view: 'list', filter: { by: 'tag', tag } })} tabIndex={-1}>
              #{tag}
            </a>
          ))}
        </span>
      )}
    </p>
  );
}
