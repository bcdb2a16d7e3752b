import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import { comingIn, type Planned } from '@/lib/shelves/importing/stage';
import { VirtualList } from '../VirtualList';

export interface ImportChoiceProps {
  planned: Planned;
  /** leaves posts out, or takes them in again, by their keys */
  onLeave: (keys: readonly string[], isLeft: boolean) => void;
}

const ROW = 40; // px
const estimate = (): number => ROW;

/** Which of the posts that could come in do. All of them, unless a reader looks and leaves some out. */
export function ImportChoice({ planned, onLeave }: ImportChoiceProps) {
  const t = useWords();
  const [open, setOpen] = useState(false);
  const { plan, leftOut } = planned;
  const coming = comingIn(planned);
  const chosen = coming.fresh.length + coming.joined.length;
  const fresh = new Map(plan.fresh.map((post) => [post.key, post.title]));
  const joined = new Map(plan.joined.map(({ incoming, before }) => [incoming.key, before.title]));
  const keys = [...fresh.keys(), ...joined.keys()];
  const row = (key: string) => (
    <label class="import-post">
      <input
        type="checkbox"
        checked={!leftOut.has(key)}
        onChange={(event) => onLeave([key], !event.currentTarget.checked)}
      />
      <span>{fresh.get(key) || joined.get(key) || key}</span>
      <small>{t(fresh.has(key) ? 'importNew' : 'importMerged')}</small>
    </label>
  );
  return (
    <div class="import-choice">
      <Button icon="filter" expanded={open} onClick={() => setOpen(!open)}>
        {t('importChoose')}
      </Button>
      {open && (
        <>
          <label class="import-post">
            <input
              type="checkbox"
              checked={chosen === keys.length}
              indeterminate={chosen > 0 && chosen < keys.length}
              onChange={(event) => onLeave(keys, !event.currentTarget.checked)}
            />
            <strong>{t('all')}</strong>
            <small>{t('importChosen', chosen.toLocaleString(t.lang))}</small>
          </label>
          <div class="import-posts">
            <VirtualList
              ids={keys}
              label={t('importChoose')}
              estimate={estimate}
              row={row}
              onLook={() => undefined}
            />
          </div>
        </>
      )}
    </div>
  );
}
