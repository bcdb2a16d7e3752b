import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { around, blocksOf } from '@/lib/article/repair/blocks';
import { added, type Edit, marksOf, net, replay } from '@/lib/article/repair/edits';
import { leftOut, type LeftOut } from '@/lib/article/repair/leftOut';
import { isIn } from '@/lib/article/repair/marks';
import type { RepairMode } from '../reading';
import type { Captured } from '../source';
import { openWhole } from './openWhole';
import { type ShownWhole, showWhole } from './showWhole';

const READABLE = 120; // characters of a part that somebody would point at to read it: a line is none, two sentences are

/** State of the view in which a reader says what of a page is the article. */
export interface Repair {
  mode: RepairMode;
  page: HTMLElement;
  /** what can be pointed at, in the order of the page; empty until it is shown */
  blocks: ReadonlySignal<readonly Element[]>;
  /** what may be missing, as it was when the view opened */
  left: readonly LeftOut[];
  edits: ReadonlySignal<readonly Edit[]>;
  counts: ReadonlySignal<{ added: number; dropped: number; pointed: boolean }>;
  /** the part that keys and buttons speak of: a block, or what is around it */
  at: ReadonlySignal<Element | null>;
  show: (root: HTMLElement, loadLabel: string, life: AbortSignal) => void;
  shownOf: (el: Element) => HTMLElement | null;
  /** the part that a click at something shown would mean */
  partAt: (shown: Element) => Element | null;
  go: (el: Element) => void;
  move: (by: 1 | -1) => void;
  /** Takes in what is out, and the other way round; in pick mode makes it the article. */
  turn: (el: Element) => void;
  point: (el: Element) => void;
  /** To what is around the part, or back. What was just done to the part is done to that instead. */
  widen: () => void;
  narrow: () => void;
  undo: () => void;
}

export function createRepair(captured: Captured, mode: RepairMode): Repair {
  const page = openWhole(captured.whole.html);
  const marks = marksOf(page);
  const blocks = signal<readonly Element[]>([]);
  const edits = signal<readonly Edit[]>([]);
  const at = signal<Element | null>(null);
  let shown: ShownWhole | null = null;
  let inner: Element[] = [];
  const past: (readonly Edit[])[] = [];

  const put = (next: readonly Edit[]): void => {
    replay(page, marks, next);
    edits.value = next;
  };
  const go = (el: Element): void => {
    inner = [];
    at.value = el;
  };
  const counts = computed(() => {
    const { root, turned } = net(edits.value);
    const count = (to: Edit['to']): number => turned.filter((edit) => edit.to === to).length;
    return { added: count('in'), dropped: count('out'), pointed: root !== null };
  });
  /** The part was chosen too narrowly, or too widely: what was last done was meant for another. */
  const shift = (to: Element): void => {
    const last = edits.value.at(-1);
    if (last && last.el === at.value) put([...edits.value.slice(0, -1), { ...last, el: to }]);
    at.value = to;
  };
  const act = (el: Element, to: Edit['to']): void => {
    past.push(edits.value);
    put(to === 'root' && mode === 'pick' ? [{ el, to }] : added(edits.value, { el, to }));
    if (at.value !== el) go(el);
  };

  return {
    mode,
    page,
    blocks,
    left: mode === 'pick' ? [] : leftOut(page, blocksOf(page)),
    edits,
    counts,
    at,
    show(root, loadLabel, life) {
      shown = showWhole(page, captured, root, loadLabel, life);
      blocks.value = blocksOf(page).filter((block) => shown!.of(block) !== null);
    },
    shownOf: (el) => shown?.of(el) ?? null,
    partAt(target) {
      const known = new Set(blocks.value);
      let el = shown?.from(target) ?? null;
      while (el && !known.has(el)) el = el.parentElement;
      if (mode === 'repair' || !el) return el;
      for (let up: Element | null = el; up && (el.textContent ?? '').length < READABLE;) {
        up = around(el, page, blocks.value);
        el = up ?? el;
      }
      return el;
    },
    go,
    move(by) {
      const own = blocks.value.findIndex((block) => at.value?.contains(block));
      const last = blocks.value.findLastIndex((block) => at.value?.contains(block));
      const next = blocks.value[at.value ? (by === 1 ? last + 1 : own - 1) : 0];
      if (next) go(next);
    },
    turn: (el) => act(el, mode === 'pick' ? 'root' : isIn(el) ? 'out' : 'in'),
    point: (el) => act(el, 'root'),
    widen() {
      const outer = at.value && around(at.value, page, blocks.value);
      if (!outer) return;
      inner.push(at.value!);
      shift(outer);
    },
    narrow() {
      const back = inner.pop();
      if (back) shift(back);
    },
    undo: () => put(past.pop() ?? []),
  };
}
