import { useWords } from '@/components/ui/words';
import { isMac } from './isMac';
import './Keys.css';

type Row = [keys: string[], what: string];

/** Everything the keyboard does here. `among`: the post is one of several of its page. */
export function Keys({ among }: { among: boolean }) {
  const t = useWords();
  const primary = isMac() ? '⌘' : 'Ctrl';
  const rows: Row[] = [
    [['1', '2', '3', '4', '5'], t('caretColour')],
    [['N'], t('note')],
    [['C'], t('copy')],
    [['Delete'], t('remove')],
    [[primary, 'Z'], t('undo')],
    [['J', 'K'], t('keyNextMark')],
    ...(among ? [[['[', ']'], t('keyTurn')] satisfies Row] : []),
    [['S'], t('commandSave')],
    [['V'], t('caretMode')],
    [['←', '→', '↑', '↓'], t('caretMove')],
    [['⇧', '→'], t('caretSelect')],
    [['?'], t('key_help')],
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
