import { useWords } from '@/components/ui/words';
import type { Post } from '@/lib/model/post';
import { hashOf } from '@/lib/shelves/route';
import { when } from '@/components/ui/when';

/** Where a post is from, whose it is, its place in a series, when it was saved, its tags. */
export function PostMeta({ post, now }: { post: Post; now: number }) {
  const t = useWords();
  const { site, byline, series, savedAt, tags } = post;
  // a site of one author, or of one series, may have its name
  const names = [...new Set([site, byline])].filter(Boolean);
  const part = series && series.part > 0 ? t('part', series.part) : '';
  const title = series && !(part === '' && names.includes(series.title)) ? series.title : '';
  return (
    <p class="row-meta">
      {names.map((name) => (
        <span key={name}>{name}</span>
      ))}
      {(title || part) && (
        <span>
          {title && <span class="row-series">{title}</span>} {part}
        </span>
      )}
      <span>{when(savedAt, now, t.lang)}</span>
      {tags.length > 0 && (
        <span class="row-tags">
          {tags.map((tag) => (
            <a key={tag} href={hashOf({ view: 'list', filter: { by: 'tag', tag } })} tabIndex={-1}>
              #{tag}
            </a>
          ))}
        </span>
      )}
    </p>
  );
}
