const HOLD_MS = 30; // of work; a page that waits longer is felt to stand still

/** How far work is: a share from 0 to 1. */
export type TellShare = (share: number) => void;
/** The same, and the post it is at. */
export type Tell = (share: number, title: string) => void;

/**
 * Lets the page draw and hear the reader, where it has been busy for a while; `drawn` is called just before. Throws where
 * `signal` has stopped the work. Not within a transaction: it would be over.
 */
export function breather(signal: AbortSignal, drawn: () => void): () => Promise<void> {
  let rested = performance.now();
  return async () => {
    signal.throwIfAborted();
    if (performance.now() - rested < HOLD_MS) return;
    drawn();
    await breath();
    rested = performance.now();
    signal.throwIfAborted();
  };
}

/** A timer of a page that nobody looks at would wait for a second each time. */
function breath(): Promise<void> {
  return new Promise((next) => {
    const { port1, port2 } = new MessageChannel();
    const arrived = (): void => {
      port1.close();
      next();
    };
    port1.addEventListener('message', arrived, { once: true });
    port1.start();
    port2.postMessage(null);
  });
}
