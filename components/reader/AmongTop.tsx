import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { Among } from '@/lib/reader/feed';
import './Among.css';

/** Above the title of a post from a page that holds several: the way back to the list, and its place in it. */
export function AmongTop({ among: { list, title, posts, at } }: { among: Among }) {
  const t = useWords();
  return (
    <nav class="among-top" aria-label={t('postsOfPage')}>
      <a href={`#${list}`} aria-label={t('backToPosts', title)}>
        <Icon name="back" />
        <span>{title}</span>
      </a>
      <p>{t('placeOf', at + 1, posts.length)}</p>
    </nav>
  );
}
