import { IconButton } from '@/components/ui/IconButton';
import { minutesText } from '@/components/ui/minutesText';
import { Unbroken } from '@/components/ui/Unbroken';
import { useWords } from '@/components/ui/words';
import type { FeedPost } from '@/lib/reader/feed';
import type { Kept } from '@/lib/reader/feedShelf';

export interface FeedRowProps {
  post: FeedPost;
  kept: Kept | undefined;
  onSave: () => void;
}

/** One of the posts of a page: title, size, tags, and whether it is in the library. */
export function FeedRow({ post: { id, draft }, kept, onSave }: FeedRowProps) {
  const t = useWords();
  const { title, byline, site, publishedAt, tags, minutes, excerpt, lang } = draft;
  const day =
    publishedAt === null ? '' : new Date(publishedAt).toLocaleDateString(t.lang, { dateStyle: 'long' });
  const facts = [byline === site ? '' : byline, day].filter(Boolean);
  const state = [kept && t('saved'), kept && kept.marks > 0 && t.count('highlightsShort', kept.marks)].filter(
    Boolean,
  );
  const save = (event: MouseEvent): void => {
    // The button goes once the post is saved.
    (event.currentTarget as Element).closest('.feed-row')?.querySelector('a')?.focus();
    onSave();
  };
  return (
    <article class="feed-row">
      <div class="feed-text">
        <h2 lang={lang}>
          <a href={`#${id}`}>
            <Unbroken text={title} />
          </a>
        </h2>
        {excerpt && (
          <p class="feed-excerpt" lang={lang}>
            {excerpt}
          </p>
        )}
        {facts.length + tags.length > 0 && (
          <p class="feed-facts">
            {facts.map((fact) => (
              <span key={fact}>{fact}</span>
            ))}
            {tags.length > 0 && (
              <span class="feed-tags">
                {tags.map((tag) => (
                  <span key={tag}>#{tag} </span>
                ))}
              </span>
            )}
          </p>
        )}
      </div>
      <div class="feed-side">
        <p>{minutesText(t, minutes)}</p>
        {state.length > 0 && <p class="feed-state">{state.join(' · ')}</p>}
      </div>
      {kept ? null : <IconButton icon="inbox" class="feed-save" label={t('saveOne', title)} onClick={save} />}
    </article>
  );
}
