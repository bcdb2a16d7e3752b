import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import { IconButton } from '@/components/ui/IconButton';
import { useWords } from '@/components/ui/words';
import type { MessageKey } from '@/lib/model/words';
import { PopupTrouble, type Trouble } from './PopupTrouble';
import './Popup.css';

export interface PopupPageProps {
  /** `page`: it can be read; everything else says why not */
  reason:
    | 'page'
    | 'own-page'
    | 'browser-page'
    | 'pdf'
    | 'file'
    | 'empty'
    | 'failed'
    | 'big'
    | 'private'
    | 'full'
    | 'several'
    | 'frame'
    | 'left';
  /** trying again is of use */
  again?: boolean;
  /** what is wrong with the library */
  trouble: Trouble | null;
  on: { read: () => void; mark: () => void; save: () => void; library: () => void; settings: () => void };
}

const texts: Record<PopupPageProps['reason'], [title: MessageKey, sentence: MessageKey]> = {
  page: ['pageTitle', 'pageHint'],
  'own-page': ['ownPageTitle', 'ownPageHint'],
  'browser-page': ['unreadableTitle', 'unreadableBrowserPage'],
  pdf: ['unreadableTitle', 'unreadablePdf'],
  file: ['unreadableTitle', 'unreadableFile'],
  empty: ['unreadableEmptyTitle', 'unreadableEmpty'],
  failed: ['unreadableTitle', 'unreadableFailed'],
  big: ['unreadableTitle', 'unreadableBig'],
  frame: ['unmarkableTitle', 'unmarkableFrame'],
  private: ['notSavedTitle', 'saveFailed_private'],
  full: ['notSavedTitle', 'saveFailed_full'],
  several: ['severalTitle', 'severalHint'],
  left: ['unreadableLeftTitle', 'unreadableLeft'],
};

/** The popup where no post is open: what can be done with this page, or why nothing can. */
export function PopupPage({ reason, again = false, trouble, on }: PopupPageProps) {
  const t = useWords();
  const [title, sentence] = texts[reason];
  return (
    <div class="popup">
      <main class="popup-page">
        {trouble && <PopupTrouble {...trouble} />}
        <EmptyState title={t(title)}>
          <p>{t(sentence)}</p>
        </EmptyState>
        {again && (
          <Button look="filled" onClick={on.read}>
            {t('retry')}
          </Button>
        )}
        {reason === 'page' && (
          <div class="popup-choices">
            <Button look="filled" icon="book" onClick={on.read}>
              {t('commandRead')}
            </Button>
            <Button look="outline" icon="edit" onClick={on.mark}>
              {t('markThisPage')}
            </Button>
            <Button icon="inbox" onClick={on.save}>
              {t('commandSave')}
            </Button>
          </div>
        )}
      </main>
      <footer class="popup-footer">
        <Button icon="book" onClick={on.library}>
          {t('openLibrary')}
        </Button>
        <span class="popup-space" />
        <IconButton icon="settings" label={t('settings')} onClick={on.settings} />
      </footer>
    </div>
  );
}
