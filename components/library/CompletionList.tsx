import { useEffect, useRef } from 'preact/hooks';
import { Icon, type IconName } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { Completion } from '@/lib/search/complete';
import type { ConditionName } from '@/lib/search/conditionNames';
import './CompletionList.css';

export interface CompletionListProps {
  id: string;
  offered: readonly Completion[];
  at: number;
  onTake: (completion: Completion) => void;
}

const icons: Partial<Record<ConditionName, IconName>> = {
  tag: 'tag',
  site: 'globe',
  series: 'outline',
  is: 'inbox',
  lang: 'lines',
  in: 'search',
  has: 'note',
  note: 'note',
  highlight: 'edit',
  color: 'edit',
  code: 'lines',
};

/** What could stand at the caret: what was begun, then what else there is. */
export function CompletionList({ id, offered, at, onTake }: CompletionListProps) {
  const t = useWords();
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    root.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }, [at]);
  const first = offered.findIndex(({ other }) => other);
  return (
    <div
      ref={root}
      id={id}
      class="completions"
      role="listbox"
      tabIndex={-1}
      aria-label={t('conditions')}
      hidden={offered.length === 0}
      // The field keeps the focus.
      onMouseDown={(event) => event.preventDefault()}
    >
      {offered.map((completion, i) => {
        const { text, name, isName, alias, count, other } = completion;
        return (
          <div key={`${i} ${text}`} role="presentation">
            {i === first && first > 0 && <p class="completions-other">{t('otherConditions')}</p>}
            <button
              id={`${id}-${i}`}
              type="button"
              role="option"
              aria-selected={i === at}
              tabIndex={-1}
              data-counted={count !== null || undefined}
              onClick={() => onTake(completion)}
            >
              <span class="completion-icon">{!other && icons[name] && <Icon name={icons[name]} />}</span>
              <span class="completion-text">{text}</span>
              {(isName || alias !== null) && <span class="completion-about">{t(`condition_${name}`)}</span>}
              {alias !== null && <code>{alias}</code>}
              {count !== null && <span class="completion-about">{t.count('postCount', count)}</span>}
            </button>
          </div>
        );
      })}
    </div>
  );
}
