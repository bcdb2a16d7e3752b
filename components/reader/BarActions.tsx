import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { attempt } from '@/lib/reader/marking';
import type { Reading } from '@/lib/reader/reading';

/** What the library's bar adds: done, archive, open original. Pressed again, a post goes back to the inbox. */
export function BarActions({ reading }: { reading: Reading }) {
  const t = useWords();
  const status = reading.shelf.post.value?.status;
  const turn = (to: 'done' | 'archived'): void =>
    void attempt(reading, reading.shelf.setStatus(status === to ? 'inbox' : to));
  return (
    <>
      <IconButton
        icon="check"
        label={status === 'done' ? t('toInbox') : t('markDone')}
        pressed={status === 'done'}
        onClick={() => turn('done')}
      />
      <IconButton
        icon="archive"
        label={status === 'archived' ? t('toInbox') : t('archive')}
        pressed={status === 'archived'}
        onClick={() => turn('archived')}
      />
      <IconButton
        icon="external"
        label={t('openOriginal')}
        onClick={() => void open(reading.source.url, '_blank', 'noopener,noreferrer')}
      />
    </>
  );
}
