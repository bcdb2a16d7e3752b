import { NothingSaved } from './NothingSaved';
import { ReadingView } from '@/components/reader/ReadingView';
import type { OpenedPost } from '@/lib/shelves/opened';
import './PostPane.css';

/** The open post, in the same reading view as a page. */
export function PostPane({ opened, onClose }: { opened: OpenedPost | null; onClose: () => void }) {
  return (
    <div class="pane" tabIndex={-1}>
      {opened?.ok && (
        <ReadingView key={opened.postId} reading={opened.reading} place="library" onClose={onClose} />
      )}
      {opened && !opened.ok && <NothingSaved reason={opened.reason} url={opened.url} onClose={onClose} />}
    </div>
  );
}
