import { useWords } from '@/components/ui/words';

export interface ProgressLineProps {
  label: string;
  /** 0 to 1 */
  share: number;
  /** posts */
  total: number;
  /** the post it is at; missing where that is not known */
  at?: string;
}

/** How far a task is: a line with a ribbon at its end, and the post it is at. */
export function ProgressLine({ label, share, total, at }: ProgressLineProps) {
  const t = useWords();
  const done = Math.floor(share * total);
  return (
    <>
      <div
        class="import-line"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
      >
        <span style={{ inlineSize: `${(share * 100).toFixed(2)}%` }} />
      </div>
      {at !== undefined && (
        <p class="import-at">
          <span>{at}</span>
          <span>
            {done.toLocaleString(t.lang)} / {t.count('postCount', total)}
          </span>
        </p>
      )}
    </>
  );
}
