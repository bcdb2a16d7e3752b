import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The page sets with their truths, kept beside the project on some machines: `[{ name, pages: [{ id, truth, html }] }]`. */
export function readSets(shared) {
  const sets = ['techpost', 'platforms', 'news'].map((name) => ({
    name,
    pages: pagesOf(join(shared, 'bench', name, 'dev')),
  }));
  return [...sets, { name: 'seeds', pages: seedsOf(join(shared, 'seeds')) }].filter(
    (set) => set.pages.length,
  );
}

function pagesOf(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true })
    .filter((file) => /(^|[/\\])page\.html$/.test(file))
    .sort((a, b) => (a < b ? -1 : 1))
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8');
      const truth = JSON.parse(readFileSync(join(folder, file.replace(/page\.html$/, 'truth.json')), 'utf8'));
      return { id: file.replace(/[/\\]page\.html$/, ''), truth, html };
    });
}

/** Post n of the feed alone on a page; truth by order. Titles stand in the text of none of them. */
function seedsOf(folder) {
  if (!existsSync(folder)) return [];
  const truths = JSON.parse(readFileSync(join(folder, 'theteams-feed.truth.json'), 'utf8'));
  const empty = { tables: [], links: [], footnotes: [], math: [] };
  return truths.map((truth, i) => ({
    id: `seed-${String(i + 1).padStart(2, '0')}`,
    truth: {
      ...empty,
      ...truth,
      cjk: truth.lang === 'ko',
      headings: truth.headings.map((text) => ({ text })),
    },
    html: readFileSync(join(folder, `seed-${String(i + 1).padStart(2, '0')}.html`), 'utf8'),
  }));
}
