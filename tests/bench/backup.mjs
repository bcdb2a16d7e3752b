// npm run bench:backup -- [--posts N] [--picture KB]: a library of N posts, each with a body of some 20 KB and a picture of
// noise, backed up and restored in real Chromium: seconds, bytes, and the most memory that the page and the browser took.
// The library is the production code, in a page of the extension.
import { parseArgs } from 'node:util';
import { benchExtension } from './extension.mjs';
import { mostMemory } from './memory.mjs';

const { values } = parseArgs({
  options: { posts: { type: 'string', default: '10000' }, picture: { type: 'string', default: '40' } },
});
const [posts, picture] = [Number(values.posts), Number(values.picture)];

const extension = await benchExtension('backup-entry');
const { context, open } = await extension.start();
try {
  /** Each part in a page of its own, so that none counts what another has left behind. */
  const run = async (name, ...args) => {
    const page = await open();
    const watched = mostMemory(extension.profile);
    const value = await page.evaluate(([name, args]) => globalThis.galpi[name](...args), [name, args]);
    const memory = watched.stop();
    await page.close();
    return { ...value, memory };
  };
  const before = await run('erase');
  console.log(
    `an empty page: ${megabytes(before.memory.page)}, the browser beside it ${megabytes(before.memory.browser)}`,
  );
  await run('fill', posts, picture);
  console.log(line('written to a folder', await run('write', 'folder')));
  console.log(line('written for a download', await run('write', 'download')));
  await run('erase');
  console.log(line('read and planned', await run('stage')));
  console.log(line('restored', await run('commit')));
  console.log(line('the same file again, read and planned', await run('stage')));
} finally {
  await context.close();
  extension.remove();
}

function line(what, { ms, blocked, value, memory }) {
  const told = value > 10 * posts ? megabytes(value) : `${value} posts`;
  return (
    `${what}: ${(ms / 1000).toFixed(1)} s, ${told}; most memory: page ${megabytes(memory.page)}, ` +
    `browser ${megabytes(memory.browser)}; longest without an answer ${Math.round(blocked)} ms`
  );
}

function megabytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`;
}
