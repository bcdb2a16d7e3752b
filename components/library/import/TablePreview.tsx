import { useWords } from '@/components/ui/words';
import { roles, type Mapping } from '@/lib/transfer/in/csv/mapped';
import type { Table } from '@/lib/transfer/in/item';

export interface TablePreviewProps {
  names: readonly string[];
  rows: Table['rows'];
  mapping: Mapping;
}

const ROWS = 4;
const CELL = 80; // characters; one line shows fewer

/** The first rows of a table, its columns with what they are taken for. */
export function TablePreview({ names, rows, mapping }: TablePreviewProps) {
  const t = useWords();
  const roleOf = (column: number) => roles.find((role) => mapping[role] === column);
  return (
    <div class="import-preview">
      <table>
        <thead>
          <tr>
            {names.map((name, i) => {
              const role = roleOf(i);
              return (
                <th key={i} scope="col" data-taken={role !== undefined || undefined}>
                  {name}
                  <small>{role ? t(`importRole_${role}`) : ''}</small>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, ROWS).map(({ line, cells }) => (
            <tr key={line}>
              {names.map((_, i) => (
                <td key={i} data-taken={roleOf(i) !== undefined || undefined}>
                  {(cells[i] ?? '').slice(0, CELL)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
