import { HitsBar } from '@/components/reader/HitsBar';
import { NothingSaved } from './NothingSaved';
import { TextlessPost } from './TextlessPost';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { ReadingView } from '@/components/reader/ReadingView';
import type { OpenedPost } from '@/lib/shelves/opened';
import './PostPane.css';

export interface PostPaneProps {
  /** null while it is read from the library */
  opened: OpenedPost | null;
  /** name of the list it was opened from; shown where the list is not */
  list: string;
  onClose: () => void;
}

/** The open post, in the same reading view as a page. */
export function PostPane({ opened, list, onClose }: PostPaneProps) {
  const t = useWords();
  return (
    <div class="pane-column">
      <div class="pane-back">
        <IconButton icon="back" label={t('backToList')} onClick={onClose} />
        <span>{list}</span>
      </div>
      <div class="pane" tabIndex={-1}>
        {opened?.ok && (
          <>
            <ReadingView key={opened.postId} reading={opened.reading} place="library" onClose={onClose} />
            <HitsBar hits={opened.reading.hits} />
          </>
        )}
        {opened && !opened.ok && opened.reason === 'unknown' && <NothingSaved onClose={onClose} />}
        {opened && !opened.ok && opened.reason === 'bodyless' && <TextlessPost kept={opened} />}
      </div>
    </div>
  );
}
