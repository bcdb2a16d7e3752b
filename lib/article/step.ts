import { atOnce, type InPieces } from '@/lib/model/inPieces';
import type { TraceEntry } from './article';

/** What every step may know of the page. */
export interface Page {
  /** address the page was loaded from */
  url: string;
  /** address that relative addresses stand on: `<base>` or the page's own */
  base: string;
  title: string;
  /** filled by steps that lift tags out of the text */
  tags: string[];
}

/** One named change to the copy of the page. `run` returns how many elements it changed or removed. */
export interface Step {
  name: string;
  run: (root: Element, page: Page) => number | InPieces<number>;
}

/** Elements that are looked at in one piece. */
export const PIECE = 500;

/** The same of what a browser does by itself, or nearly so. */
export const LIGHT_PIECE = 4000;

/** Does the same with each of many. */
export function* each<T>(many: ArrayLike<T>, work: (one: T, index: number) => void): InPieces<void> {
  for (let i = 0; i < many.length; i++) {
    if (i % PIECE === PIECE - 1) yield;
    work(many[i]!, i);
  }
}

export function* stepping(
  steps: readonly Step[],
  root: Element,
  page: Page,
  trace: TraceEntry[],
): InPieces<void> {
  for (const step of steps) yield* forgiving(trace, stepped(step, root, page, trace), () => undefined);
}

export const runSteps = (...given: Parameters<typeof stepping>): void => atOnce(stepping(...given));

function* stepped(step: Step, root: Element, page: Page, trace: TraceEntry[]): InPieces<void> {
  const run = traced(step.name, trace, () => step.run(root, page));
  yield;
  if (typeof run === 'object') yield* tracing(trace, run);
}

/**
 * What a bug of ours, met on a page that nobody could know, costs is what this work would have done, and not the article:
 * the last entry of `trace` says so.
 */
export function* forgiving<T>(trace: TraceEntry[], work: InPieces<T>, instead: () => T): InPieces<T> {
  try {
    return yield* work;
  } catch (error) {
    trace.at(-1)!.failed = String(error);
    return instead();
  }
}

/** Runs `work` and notes its name, its time and, when it returns a number, what it changed. */
export function traced<T>(step: string, trace: TraceEntry[], work: () => T): T {
  const entry: TraceEntry = { step, changed: 0, ms: 0 };
  trace.push(entry);
  const start = performance.now();
  const result = work();
  entry.ms = Math.round((performance.now() - start) * 10) / 10;
  if (typeof result === 'number') entry.changed = result;
  return result;
}

/** Goes on with work that the last entry of `trace` names, and adds its time and what it changed. */
export function* tracing<T>(trace: TraceEntry[], pieces: InPieces<T>): InPieces<T> {
  const entry = trace.at(-1)!;
  for (;;) {
    const start = performance.now();
    const piece = pieces.next();
    entry.ms = Math.round((entry.ms + performance.now() - start) * 10) / 10;
    if (typeof piece.value === 'number') entry.changed = piece.value;
    if (piece.done) return piece.value;
    yield;
  }
}
