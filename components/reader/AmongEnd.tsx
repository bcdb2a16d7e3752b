import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import { turn } from '@/lib/reader/turn';
import type { Among, FeedPost } from '@/lib/reader/feed';
import './Among.css';

/** After the text of a post from a page that holds several: the posts before and after it. */
export function AmongEnd({ among }: { among: Among }) {
  const t = useWords();
  const { posts, at } = among;
  return (
    <nav class="among-end" aria-label={t('postsOfPage')}>
      <Way post={posts[at - 1]} says={t('previousPost')} icon="back" />
      <Way post={posts[at + 1]} says={t('nextPost')} icon="arrow" />
    </nav>
  );
}

function Way({ post, says, icon }: { post: FeedPost | undefined; says: string; icon: 'back' | 'arrow' }) {
  if (!post) return null;
  return (
    <a href={`#${post.id}`} data-way={icon} onClick={(event) => turn(event, post.id)}>
      <span class="among-way">
        <Icon name={icon} />
        {says}
      </span>
      <span lang={post.draft.lang}>{post.draft.title}</span>
    </a>
  );
}
