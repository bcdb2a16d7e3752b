import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Fault } from '@/lib/transfer/in/item';

export interface FaultListProps {
  faults: readonly Fault[];
  taken: ReadonlySet<number>;
  onTake: (fault: number, isTaken: boolean) => void;
}

const SHOWN = 200; // nobody chooses among more

/** What could not be read: where, why, and what to do with it. */
export function FaultList({ faults, taken, onTake }: FaultListProps) {
  const t = useWords();
  return (
    <ul class="import-faults" aria-label={t('importFaults')}>
      {faults.slice(0, SHOWN).map((fault, i) => (
        <li key={i}>
          <span class="import-where">{whereOf(fault, t)}</span>
          <span class="import-why">
            {t(`importFault_${fault.reason}`)}
            {fault.detail && `: ${fault.detail}`}
            {fault.file && <span class="import-file"> · {fault.file}</span>}
          </span>
          {isTakeable(fault) ? (
            <select
              aria-label={nameOf(fault, t)}
              value={taken.has(i) ? 'take' : 'skip'}
              onChange={(event) => onTake(i, event.currentTarget.value === 'take')}
            >
              <option value="take">{t(`importTake_${fault.reason}`)}</option>
              <option value="skip">{t('importSkip')}</option>
            </select>
          ) : (
            <span class="import-skip">{t('importSkip')}</span>
          )}
        </li>
      ))}
      {faults.length > SHOWN && <li>{t.count('importMoreFaults', faults.length - SHOWN)}</li>}
    </ul>
  );
}

type Takeable = Fault & { reason: 'noAddress' | 'badDate' | 'garbled' };

const isTakeable = (fault: Fault): fault is Takeable =>
  fault.item !== null && ['noAddress', 'badDate', 'garbled'].includes(fault.reason);

const nameOf = (fault: Takeable, t: Words): string =>
  [fault.file, whereOf(fault, t), t(`importFault_${fault.reason}`)].filter(Boolean).join(' ');

function whereOf({ line, entry }: Fault, t: Words): string {
  if (line !== null) return t('importLine', line.toLocaleString(t.lang));
  return entry === null ? '' : t('importEntry', entry.toLocaleString(t.lang));
}
