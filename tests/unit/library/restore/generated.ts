import * as fc from 'fast-check';
import { colours } from '@/lib/model/colour';
import { statuses } from '@/lib/model/post';

/** Whatever a text may hold: composed and decomposed Hangul, halves of pairs, names that objects have. */
const piece = fc.oneof(
  { weight: 4, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
  fc.constantFrom(
    '한글'.normalize('NFD'),
    '\ud800',
    '\udc00끝',
    'a\ud83d',
    '\u2028',
    '',
    '__proto__',
    '=1+1',
  ),
);
export const words = fc.array(piece, { maxLength: 3 }).map((parts) => parts.join(''));
const time = fc.integer({ min: 0, max: 2e12 });
const share = fc.integer({ min: 0, max: 1000 }).map((n) => n / 1000);
const tags = fc.uniqueArray(words, { maxLength: 3 });
const count = fc.nat({ max: 9999 });
const urls = fc.webUrl({ withQueryParameters: true });

const quote = fc.record({
  type: fc.constant('TextQuoteSelector' as const),
  exact: words,
  prefix: words,
  suffix: words,
  occurrences: count,
});
const code = fc.record(
  {
    type: fc.constant('CodeSelector' as const),
    block: count,
    language: fc.option(words),
    file: words,
    startLine: count,
    endLine: count,
  },
  { requiredKeys: ['type', 'block', 'language', 'startLine', 'endLine'] },
);
const table = fc.record({
  type: fc.constant('TableSelector' as const),
  table: count,
  header: fc.array(words, { maxLength: 2 }),
  rows: fc.array(fc.array(words, { maxLength: 2 }), { maxLength: 2 }),
});
const position = fc.record({ type: fc.constant('TextPositionSelector' as const), start: count, end: count });

const highlight = fc.record(
  {
    id: fc.uuid(),
    selectors: fc.tuple(quote, position, fc.oneof(code, table)).map(([a, b, c]) => [a, b, c]),
    text: words,
    colour: fc.constantFrom(...colours),
    note: words,
    tags,
    section: words,
    at: share,
    createdAt: time,
    updatedAt: time,
    rev: count,
    pending: fc.constant(true as const),
  },
  {
    requiredKeys: [
      ...([
        'id',
        'selectors',
        'colour',
        'note',
        'tags',
        'section',
        'at',
        'createdAt',
        'updatedAt',
        'rev',
      ] as const),
    ],
  },
);

const series = fc.record({
  key: words,
  part: count,
  title: words,
  parts: fc.array(fc.record({ title: words, url: fc.oneof(fc.constant(''), urls), part: count }), {
    maxLength: 2,
  }),
});

const post = fc.record(
  {
    aliases: fc.uniqueArray(urls, { maxLength: 2 }),
    title: words,
    byline: words,
    team: words,
    site: words,
    lang: words,
    publishedAt: fc.option(time),
    updatedAt: fc.option(time),
    savedAt: time,
    openedAt: fc.option(time),
    finishedAt: fc.option(time),
    status: fc.constantFrom(...statuses),
    starred: fc.constantFrom(0 as const, 1 as const),
    tags,
    series: fc.option(series),
    chars: count,
    minutes: fc.record({ text: count, code: count }),
    excerpt: words,
    note: words,
    progress: share,
    rev: count,
    deletedAt: fc.option(time),
  },
  {
    requiredKeys: [
      ...([
        'aliases',
        'title',
        'byline',
        'site',
        'lang',
        'publishedAt',
        'savedAt',
        'openedAt',
        'finishedAt',
      ] as const),
      ...([
        'status',
        'starred',
        'tags',
        'series',
        'chars',
        'minutes',
        'excerpt',
        'progress',
        'rev',
        'deletedAt',
      ] as const),
    ],
  },
);

const picture = fc.record({
  bytes: fc.uint8Array({ maxLength: 40 }),
  type: fc.constantFrom('image/png', 'image/webp'),
});

const whole = fc.record({
  id: fc.uuid(),
  url: urls,
  post,
  bodies: fc.array(
    fc.record({ html: words, pictures: fc.array(picture, { maxLength: 2 }), capturedAt: time }),
    {
      maxLength: 2,
    },
  ),
  highlights: fc.array(highlight, { maxLength: 2 }),
  removed: fc.array(fc.record({ highlight, removedAt: time }), { maxLength: 1 }),
});

const rule = fc.record({
  id: fc.uuid(),
  site: words,
  kind: fc.constantFrom('article' as const, 'docs-index' as const),
  root: fc.option(words),
  keep: fc.array(words, { maxLength: 2 }),
  drop: fc.array(words, { maxLength: 2 }),
  createdAt: time,
});

/** What a library holds, before it is one. */
export const library = fc.record({
  posts: fc.uniqueArray(whole, { maxLength: 3, selector: ({ url }) => url }),
  rules: fc.uniqueArray(rule, { maxLength: 2, selector: ({ site }) => site }),
});

type Made<T> = T extends fc.Arbitrary<infer Value> ? Value : never;
export type Generated = Made<typeof library>;
export type GeneratedBody = Generated['posts'][number]['bodies'][number];
