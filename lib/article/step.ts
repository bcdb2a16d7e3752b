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
  run: (root: Element, page: Page) => number;
}

export function runSteps(steps: readonly Step[], root: Element, page: Page, trace: TraceEntry[]): void {
  for (const step of steps) traced(step.name, trace, () => step.run(root, page));
}

/** Runs `work` and notes its name, its time and, when it returns a number, what it changed. */
export function traced<T>(name: string, trace: TraceEntry[], work: () => T): T {
  const start = performance.now();
  const result = work();
  const ms = Math.round((performance.now() - start) * 10) / 10;
  trace.push({ step: name, changed: typeof result === 'number' ? result : 0, ms });
  return result;
}
