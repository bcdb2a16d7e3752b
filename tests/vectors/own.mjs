// Every input in the extension's own pages: opened in the reading view, saved there, shown in the library. Many at a time
// where they do not touch each other; where anything fires, each of them alone.
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { planned } from './batches.mjs';
import { openPages, newWindow } from './pages.mjs';
import { isClean, tried } from './tried.mjs';

const LANES = 2; // inputs at a time
const PATIENCE_MS = 60_000;

/**
 * Tries inputs (`{id, url, article | html | post}`); answers a Map: id -> {executed, requests, disallowed, code, error}.
 * `requests` are those of the library, and all of the reading view but pictures, which a fresh article may load.
 */
export async function inOwnPages({ context, base }, inputs, tell) {
  const found = new Map();
  const planner = await newWindow(context);
  await planner.goto(`${base}own.html`);
  const queue = await planned(planner, inputs);
  await planner.close();
  await context.addInitScript({ path: await bundleExtract('watch-entry', 'vectors') });
  // One after the other: which window is whose is told by when it opens.
  const lanes = [];
  for (let i = 0; i < LANES; i++) lanes.push(await openPages(context, base));
  const lane = async (first) => {
    let pages = first;
    for (let next = queue.shift(); next; next = queue.shift()) {
      const result = await inTime(tried(pages, base, next));
      if (result.late) {
        // What does not answer any more is left behind with its windows.
        void pages.close().catch(() => undefined);
        pages = await openPages(context, base);
      }
      if (next.members && !isClean(result)) queue.unshift(...next.members);
      else if (next.members)
        for (const [i, { id }] of next.members.entries())
          found.set(id, { ...result, code: result.code.filter(({ at }) => at === i) });
      else found.set(next.id, result);
      tell(found.size);
    }
    await pages.close();
  };
  await Promise.all(lanes.map(lane));
  return found;
}

/** A page that does not answer any more is a finding too. */
const inTime = (trying) => {
  const late = { executed: [], requests: [], disallowed: [], code: [], late: true };
  return Promise.race([
    trying,
    new Promise((done) => setTimeout(done, PATIENCE_MS, { ...late, error: 'the page does not answer' })),
  ]);
};
