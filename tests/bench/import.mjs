// npm run bench:import -- [--posts N]: files of N posts, read, planned and written in real Chromium: a table with
// highlights, and an archive that brings the pages. The library is the production code, in a page of the extension.
import { parseArgs } from 'node:util';
import { benchExtension } from './extension.mjs';

const { values } = parseArgs({ options: { posts: { type: 'string', default: '10000' } } });
const count = Number(values.posts);

const extension = await benchExtension('import-entry');
const { context, open } = await extension.start();
try {
  const page = await open();
  for (const kind of ['table', 'archive']) {
    const timed = await page.evaluate(([kind, count]) => globalThis.galpi.run(kind, count), [kind, count]);
    console.log(line(kind, timed));
  }
} finally {
  await context.close();
  extension.remove();
}

function line(kind, { bytes, read, plan, write, again, added, same, highlights, placed, blocked }) {
  const s = (ms) => `${(ms / 1000).toFixed(2)} s`;
  return (
    `${kind}, ${(bytes / 2 ** 20).toFixed(1)} MB: ${s(read + plan + write)} (read ${s(read)}, plan ${s(plan)}, write ${s(write)}); ` +
    `${added} posts, ${highlights} highlights, ${placed} placed; the same file planned again ${s(again)}, ${same} of it known; ` +
    `longest without an answer ${Math.round(blocked)} ms`
  );
}
