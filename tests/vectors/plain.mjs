// Every input in a frame of a page without a policy: as it is (the control), sanitised, and shown as a saved post.
import { readFileSync } from 'node:fs';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';

const BATCH = 40; // frames at a time
const PATIENCE_MS = 6000; // for a batch that takes one: an input of the control may never come to rest

/**
 * Tries inputs (`{id, url, html}`) in one stage. Answers a Map: id -> {executed, requests, disallowed}. Whatever makes
 * the browser parse a script in a frame counts as executed, whatever it does: the protocol tells of every script.
 */
export async function framed(browser, origin, stage, inputs, tell) {
  const found = new Map();
  for (let from = 0; from < inputs.length; from += BATCH) {
    tell(`in a page without a policy: ${stage}, ${from} of ${inputs.length}`);
    await batch(browser, origin, stage, inputs.slice(from, from + BATCH), found);
  }
  return found;
}

async function batch(browser, origin, stage, inputs, found) {
  const page = await (await browser.context()).newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  page.on('popup', (popup) => void popup.close().catch(() => undefined));
  const results = inputs.map(() => ({ executed: [], requests: [], disallowed: [], ended: false }));
  // What happens in the page itself, while it sanitises, is of one of them: it is found apart.
  const stray = { executed: [], requests: [] };
  try {
    await page.goto(`${origin}/plain.html`);
    if (!(await page.evaluate(() => typeof globalThis.galpi?.frame === 'function')))
      throw new Error('the page has no harness');
    const session = await watchScripts(page, inputs.length, results, stray);
    page.on('request', (request) => {
      const at = indexOf(request.frame());
      if (/^(https?|wss?|ftp):/.test(request.url()))
        (at === null ? stray : results[at]).requests.push(
          `${request.resourceType()} ${request.url().slice(0, 120)}`,
        );
    });
    const run = page.evaluate(
      ([stage, inputs]) =>
        Promise.all(
          inputs.map(async ({ html, url }, i) => {
            const answer = await globalThis.galpi
              .frame(`v${i}`, stage, html, url)
              .catch((error) => ({ error: String(error) }));
            return answer;
          }),
        ),
      [stage, inputs],
    );
    const answers = await Promise.race([run, rest(PATIENCE_MS)]);
    await session.detach().catch(() => undefined);
    answers?.forEach(({ disallowed, error }, i) =>
      Object.assign(results[i], { disallowed: disallowed ?? [], error, ended: true }),
    );
    if (!answers) run.catch(() => undefined);
  } catch (error) {
    if (inputs.length === 1) results[0].error ??= String(error).split('\n')[0];
  } finally {
    await page.close().catch(() => undefined);
  }
  for (const [i, { id }] of inputs.entries()) found.set(id, results[i]);
  const isStill = stage === 'control' || stray.executed.length + stray.requests.length === 0;
  if (inputs.length === 1 && !isStill) {
    results[0].executed.push(...stray.executed);
    results[0].requests.push(...stray.requests);
  }
  if ((results.every(({ ended }) => ended) && isStill) || inputs.length === 1) return;
  // One that keeps its page from coming to rest is looked for by halves, so that the others are tried without it.
  const half = Math.ceil(inputs.length / 2);
  await batch(browser, origin, stage, inputs.slice(0, half), found);
  await batch(browser, origin, stage, inputs.slice(half), found);
}

const rest = (ms) => new Promise((done) => setTimeout(done, ms, null));

/** Number of the input whose frame this is, or in which it is. */
function indexOf(frame) {
  for (let one = frame; one; one = one.parentFrame()) {
    const [, number] = /^v(\d+)$/.exec(one.name()) ?? [];
    if (number !== undefined) return Number(number);
  }
  return null;
}

/** From now on every script that a frame below an input's is given is written down. */
async function watchScripts(page, count, results, stray) {
  const session = await page.context().newCDPSession(page);
  const parents = new Map();
  const names = new Map();
  const look = (frame) => {
    for (let id = frame; id; id = parents.get(id)) if (names.has(id)) return names.get(id);
    return null;
  };
  session.on('Page.frameAttached', ({ frameId, parentFrameId }) => {
    parents.set(frameId, parentFrameId);
    // Frames are made in the order of the inputs, and the page has none besides.
    if (parentFrameId === main && names.size < count) names.set(frameId, names.size);
  });
  const parsed = ({ executionContextAuxData, url, length }) => {
    const at = look(executionContextAuxData?.frameId);
    // The driver prepares a world of its own in each frame, with a script of no length.
    if (!executionContextAuxData?.isDefault || length === 0) return;
    if (at !== null) results[at].executed.push(`a script at ${url.slice(0, 100)}`);
    // What the driver runs in the page has no address.
    else if (url && executionContextAuxData.frameId === main && !url.endsWith('/plain.js'))
      stray.executed.push(`a script at ${url.slice(0, 100)}`);
  };
  session.on('Debugger.scriptParsed', parsed);
  await session.send('Page.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const main = frameTree.frame.id;
  await session.send('Debugger.enable');
  return session;
}

/** The page the frames stand in, put on a site. */
export async function putPlainPage({ pages }) {
  pages.set('/plain.js', readFileSync(await bundleExtract('plain-entry', 'vectors'), 'utf8'));
  pages.set(
    '/plain.html',
    '<!doctype html><meta charset="utf-8"><title>plain</title><body><script src="/plain.js"></script>',
  );
}
