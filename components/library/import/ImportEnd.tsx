import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Stage } from '@/lib/shelves/importing/stage';
import { EndFooter, type EndFooterProps } from './EndFooter';
import { ImportCounts } from './ImportCounts';

type End = Extract<Stage, { at: 'done' | 'refused' | 'stopped' | 'failed' }>;

export type ImportEndProps = { stage: End } & Omit<EndFooterProps, 'isDone'>;

/** What came of it, or why nothing did. */
export function ImportEnd({ stage, ...where }: ImportEndProps) {
  const t = useWords();
  const isDone = stage.at === 'done';
  return (
    <>
      <div class="import-body" role="status">
        {isDone ? <Result stage={stage} /> : <p>{sentenceOf(stage, t)}</p>}
      </div>
      <EndFooter isDone={isDone} {...where} />
    </>
  );
}

/** The numbers, and what became of the highlights. */
function Result({ stage }: { stage: Extract<Stage, { at: 'done' }> }) {
  const t = useWords();
  const { added, merged, fates } = stage.done;
  const rows = [
    [t('importPlaced'), fates.placed],
    [t('importPossible'), fates.possible],
    [t('importLost'), fates.lost],
    [t('importPending'), fates.pending],
  ] as const;
  const some = rows.filter(([, count]) => count > 0);
  return (
    <>
      <p class="import-sum">{t.count('importedPosts', added + merged)}</p>
      <ImportCounts planned={stage} />
      {some.length > 0 && (
        <dl class="import-fates">
          {some.map(([label, count]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{count.toLocaleString(t.lang)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

function sentenceOf(stage: Exclude<End, { at: 'done' }>, t: Words): string {
  if (stage.at === 'refused') return t(`importRefused_${stage.reason}`);
  if (stage.at === 'stopped') return t('importStoppedBody');
  return `${t(`saveFailed_${stage.reason}`)} ${t('importStoppedBody')}`;
}
