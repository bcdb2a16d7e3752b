// npm run bench:import -- [--posts N] [--kind table|pages|archive|large] [--profile]: files of N posts, read, planned and
// written in real Chromium: a table with highlights, an archive that brings the pages, the same with two highlights in each,
// and 3,000 pages of 100 KB. The library is the production code, in a page of the extension. Seconds are those of a clock
// and, after them, of the page's own thread.
import { parseArgs } from 'node:util';
import { benchExtension } from './extension.mjs';
import { profiled } from './profile.mjs';

const { values } = parseArgs({
  options: {
    posts: { type: 'string' },
    kind: { type: 'string' },
    profile: { type: 'boolean', default: false },
  },
});
const counts = { table: 10_000, pages: 10_000, archive: 10_000, large: 3000 };
const kinds = values.kind ? [values.kind] : Object.keys(counts);

const extension = await benchExtension('import-entry', { minify: !values.profile });
const { context, open } = await extension.start();
try {
  for (const kind of kinds) {
    const page = await open();
    const count = Number(values.posts ?? counts[kind]);
    await page.evaluate((given) => globalThis.galpi.prepare(...given), [kind, count, '/unzip.js']);
    const work = () => page.evaluate(() => globalThis.galpi.run());
    const busy = await threadSeconds(page);
    const { value, text } = values.profile ? await profiled(page, work) : { value: await work() };
    console.log(line(kind, value, (await busy()) * 1000));
    if (text) console.log(text);
    await page.close();
  }
} finally {
  await context.close();
  extension.remove();
}

/** Seconds for which the page's thread has been busy since: what else the machine does counts for little. */
async function threadSeconds(page) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'TaskDuration').value;
  };
  const before = await now();
  return async () => (await now()) - before;
}

function line(kind, timed, busy) {
  const { bytes, read, plan, write, again, added, same, highlights, placed, blocked, sanitise } = timed;
  const s = (ms) => `${(ms / 1000).toFixed(2)} s`;
  return (
    `${kind}, ${(bytes / 2 ** 20).toFixed(1)} MB: ${s(read + plan + write)} (read ${s(read)}, plan ${s(plan)}, write ${s(write)}); ` +
    `all of it in the thread ${s(busy)}; ` +
    `${added} posts, ${highlights} highlights, ${placed} placed; the same file planned again ${s(again)}, ${same} of it known; ` +
    `longest without an answer ${Math.round(blocked)} ms` +
    (sanitise > 0 ? `; to sanitise it all takes ${s(sanitise)} alone` : '')
  );
}
