import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Joining, JoinState } from '@/lib/reader/joining';
import { Offer } from './Offer';

/** After the first page of an article that its site cut into several: the others, if the reader wants them here. */
export function PagesEnd({ joining }: { joining: Joining }) {
  const t = useWords();
  const state = joining.state.value;
  return (
    <Offer
      place="end"
      text={sentence(t, state, joining.next.number - 1, joining.next.of)}
      action={t('joinPages')}
      icon="lines"
      busy={state.is === 'reading'}
      onAction={() => void joining.start()}
    />
  );
}

function sentence(t: Words, state: JoinState, here: number, of: number): string {
  if (state.is === 'refused') return t('joinRefused');
  if (state.is === 'unkept') return t(`saveFailed_${state.why}`);
  if (state.is === 'failed') return t('joinFailed', state.page);
  return state.is === 'reading' ? t('joinReading', state.page) : t('joinOffer', here, of);
}
