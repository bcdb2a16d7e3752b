import type { Format } from '../format';
import type { RawItem } from '../gather';

/** A cell of the row by the name of its column, in lower case; '' where there is none. */
export type Cells = (column: string) => string;

/** A service's table: the columns by which it is known, and what a row of it says. */
export interface CsvFormat {
  format: Format;
  columns: readonly string[];
  /** null: not a saved post */
  item: (cell: Cells) => RawItem | null;
}
