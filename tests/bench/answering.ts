/** What work has taken, ms: all of it, and the longest time that the page could not answer meanwhile. */
export interface Answering<T> {
  ms: number;
  blocked: number;
  value: T;
}

/** Does some work and counts. `beat` is called every few milliseconds in which the page answers. */
export async function answering<T>(work: () => Promise<T>, beat?: () => void): Promise<Answering<T>> {
  let blocked = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    blocked = Math.max(blocked, performance.now() - last);
    last = performance.now();
    beat?.();
  }, 4);
  const started = performance.now();
  const value = await work();
  const ms = performance.now() - started;
  clearInterval(timer);
  return { ms, blocked, value };
}
