import { IconButton } from '@/components/ui/IconButton';
import { useModal } from '@/components/ui/useModal';
import { useWords } from '@/components/ui/words';
import type { MessageKey } from '@/lib/model/words';
import './Dialog.css';
import './KeysHelp.css';

const keys: [MessageKey, string[]][] = [
  ['key_move', ['J', 'K']],
  ['key_open', ['Enter']],
  ['key_search', ['/']],
  ['key_pick', ['X']],
  ['key_star', ['S']],
  ['key_done', ['D']],
  ['key_archive', ['E']],
  ['key_tags', ['T']],
  ['key_trash', ['#']],
  ['key_undo', ['Z']],
  ['key_help', ['?']],
];

export function KeysHelp({ onClose }: { onClose: () => void }) {
  const t = useWords();
  const dialog = useModal();
  return (
    <dialog
      ref={dialog}
      class="dialog keys-help"
      aria-label={t('keysTitle')}
      closedby="any"
      onClose={onClose}
    >
      <header>
        <h2>{t('keysTitle')}</h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
      </header>
      <dl>
        {keys.map(([label, names]) => (
          <div key={label}>
            <dt>{t(label)}</dt>
            <dd>
              {names.map((name) => (
                <kbd key={name}>{name}</kbd>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </dialog>
  );
}
