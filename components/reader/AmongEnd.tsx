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
      <Way post={posts[at - 1]} says={t('previousPost')} way="back" />
      <Way post={posts[at + 1]} says={t('nextPost')} way="on" />
    </nav>
  );
}

function Way({ post, says, way }: { post: FeedPost | undefined; says: string; way: 'back' | 'on' }) {
  if (!post) return null;
  return (
    <a href={`#${post.id}`} data-way={way} onClick={(event) => turn(event, post.id)}>
      <span class="among-way">
        <Icon name="arrow" />
        {says}
      </span>
      <span lang={post.draft.lang}>{post.draft.title}</span>
    </a>
  );
}
