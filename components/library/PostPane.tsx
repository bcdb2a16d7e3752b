import { useEffect, useRef } from 'preact/hooks';
import { HitsBar } from '@/components/reader/HitsBar';
import { NothingSaved } from './NothingSaved';
import { TextlessPost } from './TextlessPost';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { ReadingView } from '@/components/reader/ReadingView';
import type { Post } from '@/lib/model/post';
import type { OpenedPost } from '@/lib/shelves/opened';
import { hashOf } from '@/lib/shelves/route';
import './PostPane.css';

export interface PostPaneProps {
  /** null while it is read from the library */
  opened: OpenedPost | null;
  /** name of the list it was opened from; shown where the list is not */
  list: string;
  onClose: () => void;
  onExport: (post: Post) => void;
}

/** The open post, in the same reading view as a page. */
export function PostPane({ opened, list, onClose, onExport }: PostPaneProps) {
  const t = useWords();
  const pane = useRef<HTMLDivElement>(null);
  // Here, as the code of this pane may come later than the first post that is opened in it.
  useEffect(() => {
    if (opened) pane.current?.focus({ preventScroll: true });
  }, [opened?.postId]);
  return (
    <div class="pane-column">
      <div class="pane-back">
        <IconButton icon="back" label={t('backToList')} onClick={onClose} />
        <span>{list}</span>
      </div>
      <div ref={pane} class="pane" tabIndex={-1}>
        {opened?.ok && (
          <>
            <ReadingView
              key={opened.postId}
              reading={opened.reading}
              place="library"
              onClose={onClose}
              addressOf={(postId) => hashOf({ view: 'post', postId, highlightId: null })}
              onExport={() => {
                const post = opened.reading.shelf.post.peek();
                if (post) onExport(post);
              }}
            />
            <HitsBar hits={opened.reading.hits} />
          </>
        )}
        {opened && !opened.ok && opened.reason === 'unknown' && <NothingSaved onClose={onClose} />}
        {opened && !opened.ok && opened.reason === 'bodyless' && <TextlessPost kept={opened} />}
      </div>
    </div>
  );
}
