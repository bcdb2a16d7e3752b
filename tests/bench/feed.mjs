// npm run bench:feed [-- --pages]: the feed page beside the project is split into its posts and compared with its truth;
// kinds of the pages that are no article, and of those that are; time of splitting against that of one post.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleExtract } from '../../scripts/extract-bundle.mjs';
import { openTab } from '../../scripts/extract-tab.mjs';
import { project } from '../e2e/harness/places.ts';
import { median } from './extract/report.mjs';
import { readSets } from './extract/sets.mjs';

const ROUNDS = 7;
const { values: options } = parseArgs({
  options: { pages: { type: 'boolean' }, kinds: { type: 'boolean' } },
});
const shared = join(project, '../shared');
if (!existsSync(join(shared, 'seeds'))) throw new Error('The pages to measure are not on this machine.');
const script = readFileSync(await bundleExtract(), 'utf8');
const tab = await openTab();
try {
  if (!options.kinds) await feed();
  await kinds();
} finally {
  await tab.close();
}

async function run(url, html, rounds = 1) {
  const call = `JSON.stringify(galpi.run(${JSON.stringify(url)}))`;
  const [, ...answers] = await tab.run(url, html, [script, ...Array.from({ length: rounds }, () => call)]);
  const parsed = answers.map((answer) => JSON.parse(answer));
  return { ...parsed.at(-1), ms: median(parsed.slice(rounds > 1 ? 1 : 0).map(({ ms }) => ms)) };
}

async function feed() {
  const { scorePage } = await import(join(shared, 'bench/techpost/score.mjs'));
  const seeds = readSets(shared).find(({ name }) => name === 'seeds').pages;
  const html = readFileSync(join(shared, 'seeds/theteams-feed.html'), 'utf8');
  const whole = await run('https://www.theteams.kr/story/feed/31?occupation=1', html, ROUNDS);
  const posts = whole.output.posts ?? [];
  const single = [];
  for (const [i, { truth, html: own }] of seeds.entries()) {
    const post = posts[i];
    const score = scorePage(truth, post);
    const same = (a, b) => a.replaceAll(/\s+/g, ' ') === b.replaceAll(/\s+/g, ' ');
    const exact = post && same(post.title, truth.title);
    const tags = post && JSON.stringify(post.tags) === JSON.stringify(truth.tags);
    single.push((await run(truth.url, own, ROUNDS)).ms);
    console.log(
      `${String(i + 1).padStart(2)} text ${score.textF1.toFixed(4)} code ${score.code} title ${exact ? 'exact' : post?.title} ` +
        `tags ${tags ? 'exact' : post?.tags} url ${post?.url === truth.url ? 'exact' : post?.url}`,
    );
  }
  const [one, apart] = [median(single), apartMs(whole.trace)];
  const times = (ms) => `${ms.toFixed(1)} ms, ${(ms / one).toFixed(2)} times one post`;
  console.log(
    `one post alone ${one.toFixed(1)} ms (median); splitting the page ${times(apart)}; ` +
      `with the extraction of all ${posts.length} ${times(whole.ms)}`,
  );
}

/** What a page of several posts takes beyond the extraction of its text. */
function apartMs(trace) {
  const steps = trace.filter(({ step }) => /^(?:units|kind|facts|frame)$/.test(step));
  return steps.reduce((sum, { ms }) => sum + ms, 0);
}

async function kinds() {
  const pages = labelled(join(shared, 'bench/notarticle/dev'));
  for (const { name, pages: articles } of readSets(shared))
    pages.push(
      ...articles.map(({ id, truth, html }) => ({ set: name, id, kind: 'article', url: truth.url, html })),
    );
  const sets = new Map();
  for (const { set, id, kind, url, html } of pages) {
    const { output, reason } = await run(url, html);
    const got = output?.kind ?? reason;
    const [right, all] = sets.get(set) ?? [0, 0];
    sets.set(set, [right + (got === kind), all + 1]);
    if (got !== kind || options.pages) console.log(`${set} ${id}: ${got}, is ${kind}`);
  }
  for (const [set, [right, all]] of sets)
    console.log(`kinds of ${set}: ${right} of ${all} (${((right / all) * 100).toFixed(0)} %)`);
}

function labelled(folder) {
  return readdirSync(folder).map((id) => {
    const { kind, url } = JSON.parse(readFileSync(join(folder, id, 'label.json'), 'utf8'));
    const html = readFileSync(join(folder, id, 'page.html'), 'utf8');
    return {
      set: 'notarticle',
      id,
      kind: kind === 'feed-of-full-posts' ? 'feed' : kind,
      url: url || `http://localhost/${id}/page.html`,
      html,
    };
  });
}
