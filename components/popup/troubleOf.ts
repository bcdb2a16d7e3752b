import type { SaveFailure } from '@/lib/model/operation';
import type { Words } from '@/lib/model/words';
import type { PopupState } from '@/lib/popup/popup';
import type { Trouble } from './PopupTrouble';

type Told = Pick<PopupState, 'failure' | 'unread' | 'isLost' | 'retry'>;

/** What the popup has to say of the library, the worst first: it cannot be read, it is gone, something was not saved. */
export function troubleOf(state: Told, openLibrary: () => void, t: Words): Trouble | null {
  const unread = state.unread.value;
  const library = { label: t('openLibrary'), run: openLibrary };
  if (unread) return { text: textOf(unread, t), ...(unread === 'private' ? {} : { action: library }) };
  if (state.isLost.value) return { text: t('lostLibrary'), action: library };
  const failure = state.failure.value;
  if (!failure) return null;
  const retry = { label: t('retry'), run: () => void state.retry() };
  return { text: t(`saveFailed_${failure}`), ...(failure === 'private' ? {} : { action: retry }) };
}

/** In a private window nothing is missed but the saving. */
const textOf = (unread: SaveFailure, t: Words): string =>
  unread === 'private' ? t('saveFailed_private') : t(`trouble_${unread}`);
