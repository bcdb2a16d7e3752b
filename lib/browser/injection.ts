import { browser } from 'wxt/browser';

// A click grants access to its tab, but on a busy machine the grant reaches the page's process after the script does:
// measured in Chromium, one injection in eight was refused and went through 50 to 300 ms later.
const PAUSES_MS = [0, 50, 100, 200, 400];

/** Tries an injection until the grant of the click has arrived. Throws the last refusal. */
export async function injected<T>(inject: () => Promise<T>): Promise<T> {
  let refused: unknown;
  for (const pause of PAUSES_MS) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    try {
      return await inject();
    } catch (error) {
      refused = error;
    }
  }
  throw refused;
}

/** Runs a function in a page, where it knows nothing but itself, as soon as the grant has arrived; its answer. */
export async function inPage<A extends unknown[], T>(
  tabId: number,
  func: (...args: A) => T,
  ...args: A
): Promise<Awaited<T>> {
  const [frame] = await injected(() => browser.scripting.executeScript({ target: { tabId }, func, args }));
  return frame!.result as Awaited<T>;
}
