import { Edge, type EdgeMark } from '@/components/ui/Edge';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';

export interface PopupPost {
  title: string;
  site: string;
  minutes: { text: number; code: number };
  progress: number;
  starred: boolean;
  /** false until the first highlight or a save by hand */
  saved: boolean;
}

export function PopupHeader({
  post,
  marks,
  onStar,
  onMark,
}: {
  post: PopupPost;
  marks: readonly EdgeMark[];
  onStar: () => void;
  /** where the page can be marked */
  onMark: (() => void) | null;
}) {
  const t = useWords();
  const total = post.minutes.text + post.minutes.code;
  const meta = [
    post.site,
    total > 0 ? t('minutes', total) : '',
    post.progress > 0 ? t('percentRead', Math.round(post.progress * 100)) : '',
    marks.length > 0 ? t.count('highlightsShort', marks.length) : '',
  ];
  return (
    <header class="popup-header">
      <div class="popup-title">
        <h1 tabIndex={-1}>{post.title}</h1>
        {onMark && <IconButton icon="edit" label={t('markThisPage')} onClick={onMark} />}
        {post.saved && (
          <IconButton
            icon="star"
            class="star"
            label={t('star')}
            pressed={post.starred}
            filled={post.starred}
            onClick={onStar}
          />
        )}
      </div>
      <p class="popup-meta">{meta.filter(Boolean).join('\u00a0· ')}</p>
      <Edge progress={post.progress} marks={[...marks]} />
    </header>
  );
}
