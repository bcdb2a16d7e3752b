// npm run bench:languages [-- --wrong] [-- --half A]: how often the language of a code block is told from its text
// alone, and how often rightly, over the blocks of the page sets beside the project whose truth names it. Pages are
// split into two halves by their name. Most features were chosen on half A; those of Go, front matter and diffs after
// mistakes on B were seen, so B is not unseen. --wrong lists the mistakes of A, with --half also what is not told.
import { existsSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { project } from '../e2e/harness/places.ts';
import { readSets } from './extract/sets.mjs';

registerHooks({
  resolve: (name, context, next) =>
    next(/^\.\/\w+$/.test(name) && /\/lib\//.test(context.parentURL ?? '') ? `${name}.ts` : name, context),
});
const { detectLanguage } = await import('../../lib/article/code/detect.ts');
const { values: options } = parseArgs({ options: { wrong: { type: 'boolean' }, half: { type: 'string' } } });
const shared = join(project, '../shared');
if (!existsSync(join(shared, 'bench'))) {
  console.log('The page sets are not on this machine.');
  process.exit();
}
const { codeLang } = await import(join(shared, 'bench/techpost/measure.mjs'));

/** As the sets' own scoring calls a language: html is markup, jsx is javascript. */
function named(language) {
  const attribute = { getAttribute: (name) => (name === 'data-lang' ? language : null) };
  return codeLang({ ...attribute, querySelectorAll: () => [] });
}

const halves = { A: new Map(), B: new Map() };
const none = { blocks: 0, told: 0, right: 0 };
let took = 0;
for (const { pages } of readSets(shared)) {
  for (const { id, truth } of pages) {
    const half = [...id].reduce((sum, c) => (sum * 31 + c.charCodeAt(0)) % 9973, 7) % 2 ? 'A' : 'B';
    for (const { lang, text } of truth.code ?? []) {
      if (!lang) continue;
      // extraction has made these spaces
      const code = text.replaceAll('\u00a0', ' ');
      const start = performance.now();
      const found = detectLanguage(code);
      took += performance.now() - start;
      const right = named(found) === named(lang);
      const row = halves[half].get(named(lang)) ?? { ...none };
      halves[half].set(named(lang), row);
      row.blocks++;
      if (found) row.told++;
      if (found && right) row.right++;
      if (half === 'A' && options.wrong && !right && (found || options.half))
        console.log(`${lang} not ${found || '-'} (${id}): ${text.slice(0, 300).replaceAll('\n', '⏎')}`);
    }
  }
}
for (const [half, rows] of Object.entries(halves)) {
  const sum = { ...none };
  console.log(`\nhalf ${half}`);
  for (const [language, row] of [...rows].toSorted((a, b) => b[1].blocks - a[1].blocks)) {
    for (const key of Object.keys(sum)) sum[key] += row[key];
    print(language, row);
  }
  print('all', sum);
}
console.log(`\n${took.toFixed(0)} ms`);

function print(name, { blocks, told, right }) {
  const share = (a, b) => (b ? (a / b).toFixed(3) : '-');
  console.log(
    `${name.padEnd(14)} ${String(blocks).padStart(4)}  told ${share(told, blocks)}  right ${share(right, told)}`,
  );
}
