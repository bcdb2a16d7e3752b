import { useWords } from '@/components/ui/words';
import { isMac } from './isMac';
import './Keys.css';

/** Everything the keyboard does here. */
export function Keys() {
  const t = useWords();
  const primary = isMac() ? '⌘' : 'Ctrl';
  const rows: [string[], string][] = [
    [['1', '–', '5'], t('caretColour')],
    [['N'], t('note')],
    [['C'], t('copy')],
    [['Delete'], t('remove')],
    [[primary, 'Z'], t('undo')],
    [['J', 'K'], t('keyNextMark')],
    [['S'], t('commandSave')],
    [['V'], t('caretMode')],
    [['←', '→', '↑', '↓'], t('caretMove')],
    [['⇧', '→'], t('caretSelect')],
    [['Esc'], t('close')],
  ];
  return (
    <dl class="keys">
      {rows.map(([names, what]) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>
            {names.map((name) => (
              <kbd key={name}>{name}</kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
