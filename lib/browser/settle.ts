import type { Extraction } from '@/lib/article/article';
import { inPage } from './injection';
import { showWaiting } from './waiting';

const MOST_MS = 2000; // what a reader waits for a page to be drawn
const QUIET_MS = 300; // without a change: then what came is whole
const LATE_MS = 200; // for the answer of a page that was waited for to the last
const SHELL = 200; // characters; with less a page has not been drawn yet
const SHORT = 1500; // characters; a longer text is there, whatever still turns beside it

type Read = () => Promise<Extraction>;

/**
 * Reads a page, and once more when it has settled if it was still being drawn. A page with its text is not even asked.
 * While the reader waits the toolbar button says so.
 */
export async function readSettled(tabId: number, read: Read): Promise<Extraction> {
  let last = await read();
  if (!(await isLate(tabId, last))) return last;
  const end = Date.now() + MOST_MS;
  const done = await showWaiting(tabId);
  try {
    do {
      const left = Math.max(end - Date.now(), 0);
      // a page that is gone by then answers nothing, in some browsers not even that it is gone
      await Promise.race([inPage(tabId, untilQuiet, QUIET_MS, left), passed(left + LATE_MS)]);
      last = await read();
    } while (Date.now() < end && (await isLate(tabId, last)));
  } finally {
    await done();
  }
  return last;
}

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function isLate(tabId: number, extraction: Extraction): Promise<boolean> {
  if (!extraction.ok) return extraction.reason === 'empty' && (await inPage(tabId, isBusy, true));
  const length = extraction.article.text.trim().length;
  if (length >= SHORT) return false;
  return inPage(tabId, isBusy, length < SHELL && extraction.kind === 'app');
}

/**
 * Runs in the page, so it knows nothing but itself: is there something that will still be drawn? Of an empty page
 * (`bare`) that is to be believed if it has a script or a frame at all.
 */
function isBusy(bare: boolean): boolean {
  if (
    bare &&
    (document.readyState !== 'complete' ||
      document.querySelector('body script, head script[src], iframe, frame'))
  )
    return true;
  const turning = document.querySelectorAll(
    '[aria-busy="true"], [class*="skeleton" i], [class*="spinner" i], [role="progressbar"]',
  );
  if ([...turning].some((el) => el.getClientRects().length > 0)) return true;
  const places = document.querySelectorAll('#root, #app, #__next, main, [role="main"], article');
  return [...places].some(
    (el) =>
      !el.shadowRoot && !/\S/.test(el.textContent ?? '') && !el.querySelector('img, canvas, video, iframe'),
  );
}

/** Runs in the page: resolves when something was drawn and then nothing for `quietMs`, at the latest after `mostMs`. */
function untilQuiet(quietMs: number, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    let quiet: ReturnType<typeof setTimeout> | undefined;
    const ended = new AbortController();
    const end = (): void => {
      clearTimeout(quiet);
      watcher.disconnect();
      ended.abort();
      resolve();
    };
    const drawn = (): void => {
      clearTimeout(quiet);
      quiet = setTimeout(end, quietMs);
    };
    const watcher = new MutationObserver(drawn);
    const roots = [...document.querySelectorAll('*')]
      .map((el) => el.shadowRoot)
      .filter((root) => root !== null);
    for (const root of [document, ...roots])
      watcher.observe(root, { childList: true, characterData: true, subtree: true });
    // what a frame shows is no change of this document
    document.addEventListener('load', drawn, { capture: true, signal: ended.signal });
    setTimeout(end, mostMs);
  });
}
