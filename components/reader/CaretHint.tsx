import { useEffect, useState } from 'preact/hooks';
import { Icon } from '@/components/ui/Icon';
import { useWords } from '@/components/ui/words';
import type { Reading } from '@/lib/reader/reading';
import './CaretHint.css';

// Afterwards the reader knows, or asks with `?`.
const TIMES = 3;

/** One line that says what the keys do while the caret is there. */
export function CaretHint({ reading }: { reading: Reading }) {
  const t = useWords();
  const on = reading.caret.on.value;
  const [shown, setShown] = useState(false);
  useEffect(() => {
    const { caretHints } = reading.settings.peek();
    const fresh = on && caretHints < TIMES;
    setShown(fresh);
    if (fresh) reading.changeSettings({ caretHints: caretHints + 1 });
  }, [on, reading]);
  if (!on || !shown) return null;
  const keys: [string[], string][] = [
    [['←', '→'], t('caretMove')],
    [['⇧', '→'], t('caretSelect')],
    [['1', '–', '5'], t('caretColour')],
    [['N'], t('note')],
    [['Esc'], t('caretLeave')],
  ];
  return (
    <div class="caret-hint" role="status">
      <strong>
        <Icon name="keyboard" />
        {t('caretMode')}
      </strong>
      {keys.map(([names, what]) => (
        <span key={what}>
          {names.map((name) => (
            <kbd key={name}>{name}</kbd>
          ))}
          {what}
        </span>
      ))}
    </div>
  );
}
