// npm run extract -- --in DIR --out DIR [--trace]
// Runs the production extraction over every **/page.html below DIR, in Chromium, without network and without the
// pages' own scripts, and writes <same folders>.json: {title, byline, team, publishedTime, updatedTime, site, lang,
// tags, series, html, text, kind}; of a page that holds several whole posts also posts: [{url, title, …, text}].
// --trace also writes <same folders>.trace: what each step changed, what was dropped, how much of the page was kept.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleExtract } from './extract-bundle.mjs';
import { openTab } from './extract-tab.mjs';

const { values } = parseArgs({
  options: { in: { type: 'string' }, out: { type: 'string' }, trace: { type: 'boolean' } },
});
if (!values.in || !values.out) throw new Error('usage: npm run extract -- --in DIR --out DIR');
const [from, to] = [resolve(values.in), resolve(values.out)];

const script = readFileSync(await bundleExtract(), 'utf8');
const tab = await openTab();
const times = [];
const steps = new Map();
const failures = [];
try {
  const pages = readdirSync(from, { recursive: true }).filter((file) => /(^|[/\\])page\.html$/.test(file));
  for (const file of pages.sort((a, b) => (a < b ? -1 : 1))) await extract(join(from, file));
  report(pages.length);
} finally {
  await tab.close();
}

async function extract(file) {
  const name = dirname(relative(from, file));
  try {
    const html = readFileSync(file, 'utf8');
    const url = addressOf(file, html);
    const [, answer] = await tab.run(url, html, [
      script,
      `JSON.stringify(galpi.run(${JSON.stringify(url)}))`,
    ]);
    const result = JSON.parse(answer);
    if (!result.ok) throw new Error(`no article: ${result.reason}`);
    times.push(result.ms);
    for (const { step, ms, failed } of result.trace) {
      steps.set(step, (steps.get(step) ?? 0) + ms);
      if (failed) failures.push(`${name}: ${step}: ${failed}`);
    }
    const out = join(to, `${name}.json`);
    mkdirSync(dirname(out), { recursive: true });
    writeFileSync(out, JSON.stringify({ ...result.output, ms: result.ms }, null, 1));
    // an ending of its own: whoever reads the folder takes every .json for an article
    if (values.trace) writeFileSync(join(to, `${name}.trace`), JSON.stringify(result.trace, null, 1));
  } catch (error) {
    failures.push(`${name}: ${error.message.split('\n')[0]}`);
  }
}

function addressOf(file, html) {
  try {
    const { url } = JSON.parse(readFileSync(join(dirname(file), 'truth.json'), 'utf8'));
    if (url) return url;
  } catch {
    // no truth beside it
  }
  const link = /<link\b[^>]*\brel=["']?canonical["']?[^>]*>/i.exec(html)?.[0];
  const canonical = link && /\bhref=["']?(https?:[^"'\s>]+)/i.exec(link)?.[1];
  return canonical ? canonical.replaceAll('&amp;', '&') : `http://localhost/${relative(from, file)}`;
}

function report(pages) {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share) =>
    (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1);
  for (const failure of failures) print(`failed ${failure}`);
  if (values.trace)
    for (const [step, ms] of steps) print(`${step}: ${(ms / times.length).toFixed(2)} ms a page`);
  print(`${pages} pages, ${failures.length} failures, ${at(0.5)} ms a page (median), ${at(0.95)} ms (p95)`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
