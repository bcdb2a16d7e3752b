import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Joining, JoinState } from '@/lib/reader/joining';
import './PagesEnd.css';

/** After the first page of an article that its site cut into several: the others, if the reader wants them here. */
export function PagesEnd({ joining }: { joining: Joining }) {
  const t = useWords();
  const state = joining.state.value;
  const isBusy = state.is === 'reading';
  return (
    <aside class="pages-end" aria-busy={isBusy}>
      <p role="status">{sentence(t, state, joining.next.number - 1, joining.next.of)}</p>
      <Button look="outline" icon="lines" disabled={isBusy} onClick={() => void joining.start()}>
        {t('joinPages')}
      </Button>
    </aside>
  );
}

function sentence(t: Words, state: JoinState, here: number, of: number): string {
  if (state.is === 'refused') return t('joinRefused');
  if (state.is === 'unkept') return t(`saveFailed_${state.why}`);
  if (state.is === 'failed') return t('joinFailed', state.page);
  return state.is === 'reading' ? t('joinReading', state.page) : t('joinOffer', here, of);
}
