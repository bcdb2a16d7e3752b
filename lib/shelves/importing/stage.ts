import type { Plan } from '@/lib/library/importing/plan';
import type { Imported } from '@/lib/library/importing/write';
import type { SaveFailure } from '@/lib/model/operation';
import type { Mapping } from '@/lib/transfer/in/csv/mapped';
import type { Format } from '@/lib/transfer/in/format';
import type { Contents, Refusal, Table } from '@/lib/transfer/in/item';

/** What is brought in: a file, or several that were dropped together. */
export interface Brought {
  name: string;
  /** bytes; null of what is no file */
  size: number | null;
}

/**
 * A plan that its reader looks at. `taken`: numbers of the faults that come in as far as they can be read. `leftOut`: keys
 * of the posts that do not come in.
 */
export interface Planned {
  brought: Brought;
  format: Format | null;
  encoding: string | null;
  contents: Contents;
  taken: ReadonlySet<number>;
  leftOut: ReadonlySet<string>;
  plan: Plan;
}

/** What of a plan comes in. */
export function comingIn({ plan, leftOut }: Planned): Pick<Plan, 'fresh' | 'joined'> {
  return {
    fresh: plan.fresh.filter(({ key }) => !leftOut.has(key)),
    joined: plan.joined.filter(({ incoming }) => !leftOut.has(incoming.key)),
  };
}

/** Where an import is. */
export type Stage =
  | { at: 'start' }
  /** addresses are pasted */
  | { at: 'paste' }
  | { at: 'reading'; brought: Brought }
  | { at: 'refused'; brought: Brought; reason: Refusal }
  | { at: 'columns'; brought: Brought; encoding: string | null; table: Table; mapping: Mapping }
  | ({ at: 'plan' } & Planned)
  | ({ at: 'writing'; share: number; title: string } & Planned)
  | ({ at: 'done'; done: Imported } & Planned)
  | { at: 'stopped'; brought: Brought }
  | { at: 'failed'; brought: Brought; reason: SaveFailure };
