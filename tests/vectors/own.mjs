// Every input in the extension's own pages: opened in the reading view, saved there, shown in the library.
import { bundleExtract } from '../../scripts/extract-bundle.mjs';

const LANES = 2; // inputs at a time
const PATIENCE_MS = 30_000;

/**
 * Tries inputs (`{id, url, article | html}`); answers a Map: id -> {executed, requests, disallowed, code, error}.
 * `requests` are those of the library, and all of the reading view but pictures, which a fresh article may load.
 */
export async function inOwnPages({ context, base }, inputs, tell) {
  const found = new Map();
  await context.addInitScript({ path: await bundleExtract('watch-entry', 'vectors') });
  const queue = [...inputs.entries()];
  // One after the other: which window is whose is told by when it opens.
  const lanes = [];
  for (let i = 0; i < LANES; i++) lanes.push(await openPages(context, base));
  const lane = async (pages) => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const [i, input] = next;
      found.set(input.id, await inTime(tried(pages, base, input)));
      tell(i + 1, found.get(input.id));
    }
    await pages.close();
  };
  await Promise.all(lanes.map(lane));
  return found;
}

async function openPages(context, base) {
  const own = await newWindow(context);
  const reader = await newWindow(context);
  const library = await newWindow(context);
  await own.goto(`${base}own.html`);
  await library.goto(`${base}options.html`);
  const pages = { own, reader, library, requests: [], shown: 0 };
  for (const [page, name] of [
    [reader, 'reader'],
    [library, 'library'],
  ]) {
    page.on('request', (request) => {
      const picture = name === 'reader' && request.resourceType() === 'image';
      if (/^(https?|wss?|ftp):/.test(request.url()) && !picture)
        pages.requests.push(`${name} ${request.resourceType()} ${request.url().slice(0, 120)}`);
    });
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  }
  pages.close = () => Promise.all([own, reader, library].map((page) => page.close()));
  return pages;
}

/** A page that does not answer any more is a finding too. */
const inTime = (trying) => {
  const late = { executed: [], requests: [], disallowed: [], code: [], error: 'the page does not answer' };
  return Promise.race([trying, new Promise((done) => setTimeout(done, PATIENCE_MS, late))]);
};

/** A window of its own: what lies behind another tab is never painted, and its clocks go once a second or slower. */
export async function newWindow(context) {
  const session = await context.browser().newBrowserCDPSession();
  const opened = context.waitForEvent('page');
  await session.send('Target.createTarget', { url: 'about:blank', newWindow: true });
  return opened;
}

async function tried(pages, base, { id, url, article, html, post, bare = false }) {
  const { own, reader, library, requests } = pages;
  const result = { executed: [], requests: [], disallowed: [], code: [] };
  const look = async (page, selector) => {
    const { refused, drawn } = await page.evaluate((at) => globalThis.galpiWatch.look(at), selector);
    const isScript = (line) => /^(script-src|require-trusted|trusted-types)/.test(line);
    result.executed.push(...refused.filter(isScript));
    result.requests.push(...refused.filter((line) => !isScript(line)));
    result.disallowed.push(...drawn);
  };
  try {
    let postId = post;
    if (!postId) {
      const capture = article
        ? await own.evaluate((one) => globalThis.galpi.capture(one), article)
        : await own.evaluate(([a, b, c]) => globalThis.galpi.captureHtml(a, b, c), [id, url, html]);
      await reader.goto(`${base}reader.html?${capture}#${capture}`);
      await reader.waitForFunction(() => globalThis.galpiWatch.shown() > 0, undefined, {
        polling: 15,
        timeout: 15_000,
      });
      await look(reader, 'article');
      await reader.evaluate(() => document.activeElement?.blur());
      await reader.keyboard.press('s');
      const saved = await own.evaluate((key) => globalThis.galpi.stored(key), article?.key ?? url);
      if (!saved) throw new Error('is not saved');
      result.disallowed.push(...saved.faults.map((fault) => `stored ${fault}`));
      postId = saved.id;
      pages.shown = await library.evaluate(() => globalThis.galpiWatch.shown());
    }
    await library.evaluate((to) => (location.hash = to), `#/post/${postId}`);
    if (bare) {
      // what was shown before has to go first
      await new Promise((next) => setTimeout(next, 200));
      await library.waitForFunction(
        () => document.querySelector('.textless, article.article') !== null,
        undefined,
        { timeout: 15_000 },
      );
    } else
      await library.waitForFunction((before) => globalThis.galpiWatch.shown() > before, pages.shown, {
        polling: 15,
        timeout: 15_000,
      });
    await look(library, bare ? '.textless, article.article' : 'article');
    result.code = await library.evaluate(() =>
      Array.from(document.querySelectorAll('article code'), (one) => one.textContent),
    );
  } catch (error) {
    result.error = String(error).split('\n')[0];
  }
  result.requests.push(...requests.splice(0));
  return result;
}
