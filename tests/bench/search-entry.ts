import MiniSearch from 'minisearch';
import { addPosts, type WholePost } from '@/lib/library/addPosts';
import { Library } from '@/lib/library/database';
import { tidySegments } from '@/lib/library/search/tidy';
import { parseQuery } from '@/lib/search/parseQuery';
import { madePost } from './made';
import { startScript } from './startScript';
import { createSearchEngine, type SearchEngine } from '@/lib/shelves/searchEngine';

/** A post of the corpus. */
export interface CorpusPost {
  id: number;
  url: string;
  site: string;
  title: string;
  tags: string[];
  status: string;
  lang: string;
  savedAt: number;
  text: string;
  code: string;
  highlights: { exact: string; note: string }[];
}

const db = new Library();
let engine: SearchEngine;

const escaped = (text: string): string =>
  text.replace(/[&<>]/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[mark]!);

function wholePost(post: CorpusPost): WholePost {
  const id = `post-${post.id}`;
  const paragraphs = post.text.split('\n\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
  const html = `${paragraphs.join('')}<pre><code>${escaped(post.code)}</code></pre>`;
  const status = post.status === 'unread' ? 'inbox' : (post.status as 'reading');
  return {
    post: madePost(post.id, {
      id,
      url: post.url,
      title: post.title,
      byline: '',
      site: post.site,
      lang: post.lang,
      publishedAt: null,
      savedAt: post.savedAt,
      status,
      shelf: status,
      tags: post.tags,
      chars: post.text.length,
      excerpt: post.text.slice(0, 160),
    }),
    body: {
      postId: id,
      html,
      text: `${post.text}\n${post.code}`,
      images: {},
      assets: [],
      hash: id,
      capturedAt: post.savedAt,
    },
    highlights: post.highlights.map(({ exact, note }, i) => ({
      id: `${id}-${i}`,
      postId: id,
      selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '', occurrences: 1 }],
      colour: 'yellow',
      note,
      tags: [],
      section: '',
      at: i / 10,
      createdAt: post.savedAt,
      updatedAt: post.savedAt,
      rev: 1,
    })),
  };
}

export const add = (posts: CorpusPost[]): Promise<void> => addPosts(db, posts.map(wholePost));

let ready: WholePost[] = [];

export const prepare = (posts: CorpusPost[]): void => {
  ready = posts.map(wholePost);
};

/** What was prepared, one post after the other, a transaction each. */
export async function addEach(): Promise<void> {
  for (const post of ready) await addPosts(db, [post]);
}

export const tidy = (): Promise<void> => tidySegments(db);

/** Starts the production worker and asks it; ms until the ids are there. */
export async function open(script: string, q: string): Promise<number> {
  const started = performance.now();
  engine = createSearchEngine(startScript(script), new AbortController().signal);
  await engine.search(parseQuery(q));
  return performance.now() - started;
}

/** From a keystroke to the ids of all posts that fit, ms. */
export async function ask(q: string): Promise<{ ms: number; ids: number[] }> {
  const started = performance.now();
  const ids = await engine.search(parseQuery(q));
  const ms = performance.now() - started;
  return { ms, ids: ids!.map((id) => Number(id.slice(5))) };
}

/** Bytes of the index as it is stored. */
export async function size(): Promise<{ bytes: number; segments: number }> {
  let bytes = 0;
  let segments = 0;
  await db.segments.each(({ units, blocks, firsts, grams, borders, pieces }) => {
    segments += 1;
    const columns = [
      blocks,
      units.parts,
      units.times,
      units.has,
      ...Object.values(borders),
      ...(pieces ?? []),
    ];
    if (grams) columns.push(grams.keys, grams.starts);
    bytes += units.posts.length + firsts.join('').length;
    bytes += columns.reduce((sum, column) => sum + column.byteLength, 0);
  });
  await db.chunks.each((chunk) => (bytes += chunk.bytes.byteLength));
  return { bytes, segments };
}

// Hangul in pairs of syllables, everything else in words: what is usually done where nothing knows Korean.
const bigrams = (text: string): string[] =>
  (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[가-힣]+|[a-z0-9_]+/g) ?? []
  ).flatMap((word) =>
    /[가-힣]/.test(word) && word.length > 1
      ? Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2))
      : [word],
  );

const options = {
  fields: ['title', 'tags', 'text', 'code', 'highlights', 'notes'],
  tokenize: bigrams,
  processTerm: (term: string) => term,
  searchOptions: { combineWith: 'AND', prefix: true, fuzzy: 0.2 },
} as const;
let mini: MiniSearch;

/** Builds a MiniSearch of the same posts, writes it and reads it again. */
export function openMini(posts: CorpusPost[]): { build: number; open: number; bytes: number } {
  const started = performance.now();
  const built = new MiniSearch({ ...options, fields: [...options.fields] });
  built.addAll(
    posts.map(({ highlights, tags, ...post }) => ({
      ...post,
      tags: tags.join(' '),
      highlights: highlights.map(({ exact }) => exact).join('\n'),
      notes: highlights.map(({ note }) => note).join('\n'),
    })),
  );
  const build = performance.now() - started;
  const json = JSON.stringify(built);
  const from = performance.now();
  mini = MiniSearch.loadJSON(json, { ...options, fields: [...options.fields] });
  return { build, open: performance.now() - from, bytes: json.length };
}

export function askMini(q: string): { ms: number; ids: number[] } {
  const started = performance.now();
  const ids = mini.search(q).map(({ id }) => Number(id));
  return { ms: performance.now() - started, ids };
}
