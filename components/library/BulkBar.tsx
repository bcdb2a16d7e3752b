import { useEffect, useState } from 'preact/hooks';
import { focusBack } from '@/components/ui/focusBack';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import { BulkTags } from './BulkTags';
import './BulkBar.css';

export interface BulkBarProps {
  count: number;
  on: {
    done: () => void;
    archive: () => void;
    /** tags that all of them have */
    sharedTags: () => Promise<string[]>;
    tag: (added: string[], removed: string[]) => void;
    export: () => void;
    trash: () => void;
    close: () => void;
  };
  /** tags of all posts, most used first */
  known: readonly string[];
  /** the tags are edited */
  isTagging: boolean;
  onTagging: (isTagging: boolean) => void;
}

/** What can be done with the posts that are picked. */
export function BulkBar({ count, on, known, isTagging, onTagging }: BulkBarProps) {
  const t = useWords();
  const [shared, setShared] = useState<readonly string[] | null>(null);
  useEffect(() => {
    if (isTagging) void on.sharedTags().then(setShared);
    else setShared(null);
  }, [isTagging]);
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => focusBack(before), []);
  const none = count === 0;
  const turnTags = ({ currentTarget }: MouseEvent): void => {
    // The editor closes when the focus leaves it.
    if (isTagging) (currentTarget as HTMLElement).focus();
    else onTagging(true);
  };
  return (
    <div class="bulk" role="toolbar" aria-label={t.count('pickedPosts', count)}>
      {isTagging && shared && (
        <BulkTags shared={shared} known={known} onTag={on.tag} onClose={() => onTagging(false)} />
      )}
      <strong role="status">{t.count('pickedPosts', count)}</strong>
      <Button icon="check" disabled={none} onClick={on.done}>
        {t('markDone')}
      </Button>
      <Button icon="archive" disabled={none} onClick={on.archive}>
        {t('archive')}
      </Button>
      <Button icon="tag" expanded={isTagging} keepsFocus={isTagging} disabled={none} onClick={turnTags}>
        {t('bulkTag')}
      </Button>
      <Button icon="export" disabled={none} onClick={on.export}>
        {t('export')}
      </Button>
      <Button icon="trash" look="danger" disabled={none} onClick={on.trash}>
        {t('remove')}
      </Button>
      <IconButton icon="close" label={t('pickEnd')} onClick={on.close} />
    </div>
  );
}
