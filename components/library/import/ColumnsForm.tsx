import { Button } from '@/components/ui/Button';
import { useWords } from '@/components/ui/words';
import type { Words } from '@/lib/model/words';
import type { Stage } from '@/lib/shelves/importing/stage';
import { roles, type Mapping, type Role } from '@/lib/transfer/in/csv/mapped';
import { TablePreview } from './TablePreview';
import './ColumnsForm.css';

export interface ColumnsFormProps {
  stage: Extract<Stage, { at: 'columns' }>;
  onMap: (mapping: Mapping) => void;
  onNext: () => void;
}

/** What is in which column of a table of unknown make, with its first rows. */
export function ColumnsForm({ stage, onMap, onNext }: ColumnsFormProps) {
  const t = useWords();
  const { table, mapping } = stage;
  const choose = (role: Role, value: string): void => {
    const next = { ...mapping };
    if (value === '') delete next[role];
    else next[role] = Number(value);
    onMap(next);
  };
  const isEnough = mapping.url !== undefined || mapping.title !== undefined;
  return (
    <>
      <div class="import-body">
        <p>{t('importColumnsHint')}</p>
        <div class="import-columns">
          {roles.map((role) => (
            <label key={role}>
              <span>{t(`importRole_${role}`)}</span>
              <select
                value={mapping[role] ?? ''}
                onChange={(event) => choose(role, event.currentTarget.value)}
              >
                <option value="">{t('importColumnNone')}</option>
                {table.header.map((_, i) => (
                  <option key={i} value={i}>
                    {columnName(table.header, i, t)}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
        <TablePreview
          names={table.header.map((_, i) => columnName(table.header, i, t))}
          rows={table.rows}
          mapping={mapping}
        />
      </div>
      <footer>
        <p>{isEnough ? '' : t('importNeedsColumn')}</p>
        <Button look="filled" disabled={!isEnough} onClick={onNext}>
          {t('importNext')}
        </Button>
      </footer>
    </>
  );
}

const columnName = (header: readonly string[], i: number, t: Words): string =>
  header[i]!.trim().slice(0, 60) || t('importColumnNumber', i + 1);
