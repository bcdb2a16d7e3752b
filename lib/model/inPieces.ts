/** Work in pieces: between two of them whoever drives it may let the page draw and hear its reader. */
export type InPieces<T> = Generator<void, T, void>;

/** All pieces, one after the other. */
export function atOnce<T>(pieces: InPieces<T>): T {
  let piece = pieces.next();
  while (!piece.done) piece = pieces.next();
  return piece.value;
}

const BREATH_MS = 50; // of work; a page that waits longer is felt to stand still

/** The same, with a breath before the first piece, as to load the script took time, and whenever some together took long. */
export async function inBreaths<T>(pieces: InPieces<T>): Promise<T> {
  await breath();
  let started = performance.now();
  for (;;) {
    const piece = pieces.next();
    if (piece.done) return piece.value;
    if (performance.now() - started < BREATH_MS) continue;
    await breath();
    started = performance.now();
  }
}

/** In a page whose scripts are switched off no timer of ours rings; this promise is the browser's own. */
function breath(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield(): Promise<void> } };
  return scheduler ? scheduler.yield() : new Promise((next) => setTimeout(next));
}
