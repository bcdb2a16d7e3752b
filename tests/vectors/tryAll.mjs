import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openTab } from '../../scripts/extract-tab.mjs';
import { builds } from '../e2e/harness/places.ts';
import { serve } from '../e2e/harness/server.ts';
import { documentOf, wayOf } from './kinds.mjs';
import { launchOwn, revived } from './launch.mjs';
import { inOwnPages } from './own.mjs';
import { bring, mark, name, table } from './other.mjs';
import { newWindow } from './pages.mjs';
import { framed, putPlainPage } from './plain.mjs';

/** Puts every input through the production path. Answers one result each, in their order. */
export async function tryAll(vectors, tell = () => undefined) {
  const inputs = vectors.map((vector, i) => ({
    ...vector,
    way: wayOf(vector),
    url: `https://vectors.example/${i}`,
  }));
  await extracted(inputs, tell);
  const results = inputs.map(({ id, kind, way, error }) => ({
    id,
    kind: kind ?? '',
    way,
    control: 0,
    executed: [],
    requests: [],
    disallowed: [],
    ...(error ? { error } : {}),
  }));
  const site = await serve([]);
  await putPlainPage(site);
  // A browser each: what the control has done to the first is not in the way of the second.
  try {
    const frames = revived('vectors', 'own-entry');
    await inFrames(frames, site.origin, inputs, results, tell).finally(() => frames.close());
    const own = await launchOwn('vectors', 'own-entry');
    await inPages(own, inputs, results, tell).finally(() => own.close());
  } finally {
    site.close();
  }
  return results;
}

/** The articles of what has to be extracted, by the production script, in a page whose own scripts do not run. */
async function extracted(inputs, tell) {
  const script = readFileSync(join(builds.chromium, 'extract.js'), 'utf8');
  const pages = inputs.filter(({ way }) => way === 'page');
  const tab = await openTab();
  try {
    for (const [i, input] of pages.entries()) {
      const [given, prototypes] = await tab.run(input.url, documentOf(input), [
        script,
        'Object.keys(Object.prototype).length',
      ]);
      if (!given?.ok) input.error = `no article: ${given?.reason}`;
      else Object.assign(input, { article: given.article, markup: given.article.html });
      if (prototypes !== 0) input.error = 'a prototype has changed';
      tell(`extracted ${i + 1} of ${pages.length}`);
    }
  } finally {
    await tab.close();
  }
}

async function inFrames(browser, origin, inputs, results, tell) {
  const shown = inputs.flatMap((input, at) =>
    input.way && !/^(name|table)$/.test(input.way) && !input.error ? [{ ...input, at }] : [],
  );
  for (const stage of ['control', 'sanitised', 'rendered']) {
    const given = shown.map(({ at, url, html, markup = html, way, ...one }) => ({
      id: at,
      url,
      // The control is the input as a page would have it; what is extracted from a page is tried after that.
      html: stage === 'control' ? (way === 'page' ? documentOf({ html, ...one }) : html) : markup,
    }));
    const found = await framed(browser, origin, stage, given, tell);
    for (const [at, { executed, requests, disallowed, error, ended }] of found) {
      const result = results[at];
      if (stage === 'control') {
        result.control = executed.length;
        continue;
      }
      result.executed.push(...executed.map((what) => `${stage}: ${what}`));
      // Pictures of what is only sanitised load: their addresses are held back when it is shown.
      result.requests.push(
        ...requests
          .filter((what) => stage === 'rendered' || !what.startsWith('image'))
          .map((what) => `${stage}: ${what}`),
      );
      if (stage === 'sanitised') result.disallowed.push(...disallowed);
      if (error || !ended) result.error ??= `${stage}: ${error ?? 'no answer'}`;
    }
  }
}

async function inPages(own, inputs, results, tell) {
  const articles = inputs.flatMap(({ way, kind, error, url, html, article }, at) => {
    if ((way !== 'article' && way !== 'page') || error) return [];
    // Only the body of code differs from one to the next; metadata is one post's own.
    if (kind === 'text') return [{ id: at, url, html: article.html, many: true }];
    return [{ id: at, url, html, article, many: way === 'article' }];
  });
  const others = [];
  const page = await newWindow(own.context);
  await page.goto(`${own.base}own.html`);
  for (const [at, input] of inputs.entries()) {
    const act = { import: bring, mark, name, table }[input.way];
    if (!act) continue;
    for (const post of await act(page, input, results[at])) others.push({ post, id: at });
  }
  const all = [...articles, ...others];
  const found = await inOwnPages(own, all, (done) =>
    tell(`in the extension's pages: ${done} of ${all.length}`),
  );
  for (const [at, { executed, requests, disallowed, code, error }] of found) {
    const result = results[at];
    result.executed.push(...executed.map((what) => `own page: ${what}`));
    result.requests.push(...requests);
    result.disallowed.push(...disallowed);
    if (error) result.error ??= `own page: ${error}`;
    const { kind, expect } = inputs[at];
    if (kind !== 'text' || expect === undefined || error) continue;
    const got = code.map(({ text }) => text.replace(/\n$/, ''));
    Object.assign(result, { text: got.includes(expect), got });
  }
  const left = await page.evaluate(() => globalThis.galpi.polluted());
  if (left.length > 0)
    results.push({
      id: 'prototypes',
      kind: '',
      way: 'import',
      control: 0,
      executed: [],
      requests: [],
      disallowed: [],
      error: `changed: ${left.join(', ')}`,
    });
  await page.close();
}
