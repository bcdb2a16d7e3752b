import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import type { Hits } from '@/lib/reader/hits';
import './HitsBar.css';

/** How many words of a search stand in the article, and the way from one to the next. */
export function HitsBar({ hits }: { hits: Hits }) {
  const t = useWords();
  const { length } = hits.list.value;
  const at = hits.at.value;
  if (length === 0) return null;
  const count = length.toLocaleString(t.lang);
  return (
    <div class="hits-bar" role="group" aria-label={t('hits')}>
      <p role="status">{at === null ? t.count('hitCount', length) : t('hitOf', at + 1, count)}</p>
      <IconButton icon="up" label={t('previousHit')} onClick={() => hits.step(-1)} />
      <IconButton icon="down" label={t('nextHit')} onClick={() => hits.step(1)} />
      <IconButton icon="close" label={t('hitsOut')} onClick={() => hits.find(null)} />
    </div>
  );
}
