/** Work in pieces: between two of them whoever drives it may let the page draw and hear its reader. */
export type InPieces<T> = Generator<void, T, void>;

/** All pieces, one after the other. */
export function atOnce<T>(pieces: InPieces<T>): T {
  let piece = pieces.next();
  while (!piece.done) piece = pieces.next();
  return piece.value;
}

const BREATH_MS = 50; // of work; a page that waits longer is felt to stand still
const SOON_MS = 100; // what a reader takes for at once

/** The same, with a breath before the first piece, as to load the script took time, and whenever some together took long. */
export async function inBreaths<T>(pieces: InPieces<T>): Promise<T> {
  for (;;) {
    await breath();
    const piece = forAWhile(pieces, BREATH_MS);
    if (piece.done) return piece.value;
  }
}

/** At once, before this answers, where it is soon done; in breaths from where it takes long. */
export async function soonOrInBreaths<T>(pieces: InPieces<T>): Promise<T> {
  const piece = forAWhile(pieces, SOON_MS);
  return piece.done ? piece.value : inBreaths(pieces);
}

/** The same pieces until somebody's life ends. */
export function* during(life: AbortSignal, pieces: InPieces<void>): InPieces<void> {
  while (!life.aborted && !pieces.next().done) yield;
}

function forAWhile<T>(pieces: InPieces<T>, ms: number): IteratorResult<void, T> {
  const started = performance.now();
  let piece = pieces.next();
  while (!piece.done && performance.now() - started < ms) piece = pieces.next();
  return piece;
}

/** In a page whose scripts are switched off no timer of ours rings; this promise is the browser's own. */
function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield(): Promise<void> } };
  return scheduler ? scheduler.yield() : new Promise((next) => setTimeout(next));
}
