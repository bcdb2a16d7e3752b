import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Logo } from '@/components/ui/Logo';
import { Toast, ToastPlace } from '@/components/ui/Toast';
import { useTheme } from '@/components/ui/useTheme';
import { useWords } from '@/components/ui/words';
import type { Theme } from '@/lib/model/settings';
import type { Feed, FeedPost } from '@/lib/reader/feed';
import type { Kept } from '@/lib/reader/feedShelf';
import { FeedRow } from './FeedRow';
import { useEscape } from './useEscape';
import './FeedList.css';
import './TopBar.css';

export interface FeedListProps {
  feed: Feed;
  /** which of its posts are in the library, by the id of their capture */
  kept: ReadonlyMap<string, Kept>;
  theme: Theme;
  /** what went wrong with a save, as a sentence; null when nothing did */
  trouble: string | null;
  on: {
    save: (posts: readonly FeedPost[]) => void;
    forgetTrouble: () => void;
    library: () => void;
    close: () => void;
  };
}

/** A page that holds several posts: each is opened, marked and saved on its own. */
export function FeedList({ feed, kept, theme, trouble, on }: FeedListProps) {
  const t = useWords();
  useTheme(theme);
  useEscape(on.close);
  const unsaved = feed.posts.filter(({ id }) => !kept.has(id));
  return (
    <div class="feed">
      <header class="top-bar">
        <Logo />
        <p class="top-bar-title" />
        <IconButton icon="book" label={t('openLibrary')} onClick={on.library} />
        <IconButton icon="close" class="top-bar-close" label={t('closeEsc')} onClick={on.close} />
      </header>
      <main>
        <header class="feed-head">
          {feed.site && feed.site !== feed.title && <p class="feed-site">{feed.site}</p>}
          <h1>{feed.title}</h1>
          <div class="feed-line">
            <p>{t.count('feedPosts', feed.posts.length)}</p>
            {unsaved.length > 1 && (
              <Button look="outline" icon="inbox" onClick={() => on.save(unsaved)}>
                {t('saveAll')}
              </Button>
            )}
          </div>
        </header>
        <ol class="feed-posts">
          {feed.posts.map((post) => (
            <li key={post.id}>
              <FeedRow post={post} kept={kept.get(post.id)} onSave={() => on.save([post])} />
            </li>
          ))}
        </ol>
        {feed.one !== null && (
          <p class="feed-one">
            {t('feedIsOne')} <a href={`#${feed.one}`}>{t('feedAsOne')}</a>
          </p>
        )}
      </main>
      <ToastPlace>{trouble && <Toast text={trouble} onClose={on.forgetTrouble} />}</ToastPlace>
    </div>
  );
}
