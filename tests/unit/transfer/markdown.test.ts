import { expect, test } from 'vitest';
import type { Highlight } from '@/lib/model/highlight';
import type { Selector } from '@/lib/model/selectors';
import { highlightsMarkdown, type MarkdownPost, quoteMarkdown } from '@/lib/transfer/markdown';
import { picture } from './selectors';

const words = {
  lines: ({
    file = '',
    startLine: start,
    endLine: end,
  }: {
    file?: string;
    startLine: number;
    endLine: number;
  }) => `${file && `${file}, `}${start === end ? `line ${start}` : `lines ${start}–${end}`}`,
  date: (time: number) => new Date(time).toISOString().slice(0, 10),
};

const post: MarkdownPost = {
  title: '캐시 [2부]',
  byline: '김갈피',
  site: 'dev_blog',
  url: 'https://a.dev/cache_(2)',
  publishedAt: Date.UTC(2026, 1, 3),
};

function highlight(exact: string, rest: Partial<Highlight> = {}, ...more: Selector[]): Highlight {
  const quote: Selector = { type: 'TextQuoteSelector', exact, prefix: '', suffix: '', occurrences: 1 };
  return {
    id: exact,
    postId: 'p',
    selectors: [quote, ...more],
    colour: 'yellow',
    note: '',
    tags: [],
    section: '',
    at: 0,
    createdAt: 0,
    updatedAt: 0,
    rev: 1,
    ...rest,
  };
}

function code(language: string | null, startLine: number, endLine: number): Selector {
  return { type: 'CodeSelector', block: 0, language, startLine, endLine };
}

const cells = (header: string[], ...rows: string[][]): Selector => ({
  type: 'TableSelector',
  table: 0,
  header,
  rows,
});

test('writes a post with its highlights in order, under their headings', () => {
  const highlights = [
    highlight('const a = `1`;\nrun();', { at: 0.6, section: 'Code #1', note: '왜?' }, code('ts', 3, 4)),
    highlight('둘째', { at: 0.5, section: 'Code #1', tags: ['캐시', 'two words', '#set'] }),
    highlight('above all', { at: 0.1 }),
    highlight('end', { at: 0.9, section: 'Last' }),
  ];
  expect(highlightsMarkdown(post, highlights, words)).toBe(`# [캐시 \\[2부\\]](<https://a.dev/cache_(2)>)

김갈피 · dev_blog · 2026-02-03

> above all

## Code \\#1

> 둘째

#캐시 #two-words #set

lines 3–4

\`\`\`ts
const a = \`1\`;
run();
\`\`\`

왜?

## Last

> end
`);
});

test('leaves out what a post does not have', () => {
  const bare = { title: '', byline: '', site: '', url: 'https://a.dev/', publishedAt: null };
  expect(highlightsMarkdown(bare, [], words)).toBe('# [https://a.dev/](https://a.dev/)\n');
});

test.each([
  ['lines as paragraphs', highlight('one\n  two\n\n\nthree'), '> one\n>\n> two\n>\n> three'],
  ['markup', highlight('# not a heading\n> nor a quote'), '> \\# not a heading\n>\n> \\> nor a quote'],
  ['a note', highlight('q', { note: ' **bold**\n\n- item ' }), '> q\n\n**bold**\n\n- item'],
  ['a note with an open fence', highlight('q', { note: '```\nx', tags: ['t'] }), '> q\n\n```\nx\n```\n\n#t'],
  ['tags', highlight('q', { tags: ['', ' # ', 'a*b*'] }), '> q\n\n#a\\*b\\*'],
  [
    'lines of a file, without the indentation they share',
    highlight('    if (a) {\n\n      b();\n    }', {}, { ...code('js', 2, 5), file: 'a_b.js' } as Selector),
    'a_b.js, lines 2–5\n\n```js\nif (a) {\n\n  b();\n}\n```',
  ],
  [
    'a picture',
    highlight('', { text: '그림 [1]', note: '왜?' }, picture('https://a.dev/i (1).png')),
    '![그림 \\[1\\]](<https://a.dev/i%20(1).png>)\n\n왜?',
  ],
  ['a picture that is data', highlight('', { text: '그림' }, picture('data:image/png;base64,AA')), '그림'],
  [
    'a row of a table',
    highlight('02:5895%', { text: '02:58 | 95%' }, cells(['시각', 'a|b'], ['02:58', '95%'])),
    '| 시각 | a\\|b |\n| --- | --- |\n| 02:58 | 95% |',
  ],
  [
    'rows without a header',
    highlight('xy', {}, cells([], ['x', ''], ['', 'y'])),
    '|  |  |\n| --- | --- |\n| x |  |\n|  | y |',
  ],
  ['a line of code', highlight('```', {}, code(null, 7, 7)), 'line 7\n\n````\n```\n````'],
])('quotes %s', (_, given, markdown) => {
  expect(quoteMarkdown(given, words)).toBe(markdown);
});
