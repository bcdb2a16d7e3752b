// npm run bench:export -- [--posts N]: a library of N posts, exported in every format in real Chromium; beside it the time
// that reading the same posts once takes, and the most memory of the page's JavaScript.
import { parseArgs } from 'node:util';
import { benchExtension } from './extension.mjs';

const { values } = parseArgs({ options: { posts: { type: 'string', default: '10000' } } });
const count = Number(values.posts);

const extension = await benchExtension('export-entry');
const { context, open } = await extension.start();
try {
  const page = await open();
  const { bytes, read } = await page.evaluate((count) => globalThis.galpi.fill(count), count);
  console.log(`${count} posts, ${mb(bytes)} of text; read once in ${s(read)}`);
  for (const format of await page.evaluate(() => globalThis.galpi.formats)) {
    const { ms, size, heap, blocked } = await page.evaluate((format) => globalThis.galpi.run(format), format);
    console.log(
      `${format}: ${s(ms)}, ${(ms / read).toFixed(1)} times reading; ${mb(size)}; at most ${mb(heap)} of memory above the start; ` +
        `longest without an answer ${Math.round(blocked)} ms`,
    );
  }
} finally {
  await context.close();
  extension.remove();
}

function s(ms) {
  return `${(ms / 1000).toFixed(2)} s`;
}

function mb(bytes) {
  return `${(bytes / 2 ** 20).toFixed(1)} MB`;
}
