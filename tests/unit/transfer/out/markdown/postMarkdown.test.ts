// @vitest-environment jsdom
import { Marked, type Tokens } from 'marked';
import { afterEach, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { defaultTemplate } from '@/lib/transfer/out/markdown/defaultTemplate';
import { postMarkdown } from '@/lib/transfer/out/markdown/postMarkdown';
import { exportedOf, words } from '../sample';

afterEach(() => void vi.unstubAllEnvs());

const marked = new Marked({ gfm: true });
const ours = { template: defaultTemplate, body: true };

/** The file as another program reads it: front matter apart, the rest by another parser. */
function read(text: string) {
  const [, front = '', rest = ''] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(text) ?? [];
  const html = new DOMParser().parseFromString(marked.parse(rest, { async: false }), 'text/html').body;
  return { front: parse(front) as Record<string, unknown>, tokens: marked.lexer(rest), html, rest };
}

test('front matter says what the post is, whatever its title holds', () => {
  const title = `---\n"a": b # c\nno: {{x}} !!js/function \u2028 '`;
  const { front } = read(
    postMarkdown(exportedOf(document, { title, byline: 'no', tags: ['a, b', '- c', '1'] }), words, ours),
  );
  expect(front).toEqual({
    title: title.replace('\u2028', ' '),
    url: 'https://dev.example/cache',
    author: 'no',
    site: 'dev.example',
    published: '2026-02-03',
    saved: '2026-11-21',
    status: 'reading',
    tags: ['a-b', '--c', '1'],
  });
});

test('tags of the front matter are one word each, as those in the text', () => {
  const tags = ['분산 시스템', '#back,end', ' ', '분산-시스템', 'a\u00a0b'];
  const { front } = read(postMarkdown(exportedOf(document, { tags }), words, ours));
  expect(front['tags']).toEqual(['분산-시스템', 'back-end', 'a-b']);
});

test('days are those of the reader’s clock, as they are shown elsewhere', () => {
  vi.stubEnv('TZ', 'Asia/Seoul');
  const post = {
    publishedAt: new Date(2026, 1, 3, 0, 30).getTime(),
    savedAt: new Date(2026, 10, 22, 1).getTime(),
  };
  const { front } = read(postMarkdown(exportedOf(document, post), words, ours));
  expect(front).toMatchObject({ published: '2026-02-03', saved: '2026-11-22' });
});

test('every highlight has its words, note, colour by the reader’s name, tags and day', () => {
  const { html } = read(postMarkdown(exportedOf(document), words, ours));
  const quotes = [...html.querySelectorAll('blockquote')].map((quote) => quote.textContent.trim());
  expect(quotes).toEqual(['고르는 일도 설계', '어디에도 없는 말']);
  expect(html.textContent).toContain('중요 · 2026-11-22 · #설계 #다시-읽기');
  expect(html.querySelector('blockquote + p strong')!.textContent).toBe('왜');
  expect(html.textContent).toContain('my.cnf, 1–2번째 줄');
});

test('code comes through another parser to the letter, with its language', () => {
  const { tokens, html } = read(postMarkdown(exportedOf(document), words, ours));
  const blocks = tokens.filter((token): token is Tokens.Code => token.type === 'code');
  expect(blocks.map(({ lang, text }) => [lang?.split(' ')[0], text])).toEqual([
    ['sql', 'select `a`\n  from t; -- ```'],
    ['sql', 'select `a`\n  from t; -- ```'],
  ]);
  expect(html.querySelectorAll('pre code.language-sql')).toHaveLength(2);
});

test('a table comes through another parser, cell by cell', () => {
  const { html } = read(postMarkdown(exportedOf(document), words, ours));
  const rows = [...html.querySelectorAll('tr')].map((row) =>
    [...row.children].map((cell) => cell.textContent),
  );
  expect(rows).toEqual([
    ['이름', '값'],
    ['a|b', '95%'],
  ]);
});

test('without its text a post is its highlights', () => {
  const { html } = read(postMarkdown(exportedOf(document), words, { ...ours, body: false }));
  expect(html.querySelector('table')).toBeNull();
  expect(html.querySelectorAll('blockquote')).toHaveLength(2);
});

test('a post without a title is headed by its address', () => {
  expect(postMarkdown(exportedOf(document, { title: ' ' }), words, ours)).toContain(
    '\n# https\\://dev.example/cache\n',
  );
});

test('a post that is hostile stays text', () => {
  const html = '<p>&lt;script&gt;alert(1)&lt;/script&gt; [x](javascript:alert(1)) ![](data:x) {{title}}</p>';
  const text = postMarkdown(
    exportedOf(document, { title: '[x](javascript:alert(1)) <b>' }, html),
    words,
    ours,
  );
  const { html: shown } = read(text);
  expect(shown.querySelector('script, a[href^="javascript"], img, b')).toBeNull();
  expect(shown.textContent).toContain(
    '<script>alert(1)</script> [x](javascript:alert(1)) ![](data:x) {{title}}',
  );
  expect(shown.querySelector('h1')!.textContent).toBe('[x](javascript:alert(1)) <b>');
});

test('the reader’s template decides; one that cannot be read loses nothing', () => {
  const own = '{{title}}: {{#highlights}}({{quote}}|{{colour}}|{{link}}){{/highlights}}';
  expect(postMarkdown(exportedOf(document), words, { template: own, body: false })).toMatch(
    /^캐시가 한꺼번에 만료되던 날: \(> 고르는 일도 설계\|yellow\|https:\/\/dev\.example\/cache#:~:text=/,
  );
  const broken = postMarkdown(exportedOf(document), words, {
    template: '{{#highlights}} {{quote}',
    body: true,
  });
  const byOurs = postMarkdown(exportedOf(document), words, ours);
  expect(broken).toBe(byOurs);
  expect(postMarkdown(exportedOf(document), words, { template: '', body: true })).toBe(byOurs);
});
