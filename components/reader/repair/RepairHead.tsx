import { Switch } from '@/components/ui/Switch';
import { useWords } from '@/components/ui/words';
import type { RepairMode } from '@/lib/reader/reading';

export interface RepairHeadProps {
  mode: RepairMode;
  site: string;
  remember: boolean;
  /** null where nothing can be remembered: a private window */
  onRemember: ((remember: boolean) => void) | null;
}

/** What to do here, with the mouse and with the keyboard. */
export function RepairHead({ mode, site, remember, onRemember }: RepairHeadProps) {
  const t = useWords();
  const keys: [string, string][] = [
    ['↑ ↓', t('repairKeyMove')],
    ['Enter', t(mode === 'pick' ? 'repairKeyPick' : 'repairKeyTurn')],
    ['← →', t('repairKeyWiden')],
    ['Esc', t('cancel')],
  ];
  if (mode === 'repair') keys.splice(3, 0, ['A', t('isArticle')]);
  return (
    <header class="repair-head">
      <h1>{t(mode === 'pick' ? 'pickTitle' : 'repairTitle')}</h1>
      <p>{t(mode === 'pick' ? 'pickLead' : 'repairLead')}</p>
      <p class="repair-keys">
        {keys.map(([key, does]) => (
          <span key={key}>
            <kbd>{key}</kbd> {does}
          </span>
        ))}
      </p>
      {onRemember && (
        <div class="repair-remember">
          <div>
            <strong>{t('repairRemember')}</strong>
            <p>{t(mode === 'pick' ? 'pickRememberHint' : 'repairRememberHint', site)}</p>
          </div>
          <Switch label={t('repairRemember')} checked={remember} onChange={onRemember} />
        </div>
      )}
    </header>
  );
}
