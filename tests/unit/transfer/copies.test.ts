// @vitest-environment jsdom
import { Marked } from 'marked';
import { expect, test } from 'vitest';
import type { Selector } from '@/lib/model/selectors';
import { copyOf } from '@/lib/transfer/copies';

const post = { title: '캐시 [2부] <b>', url: 'https://a.dev/cache_(2)' };
const words = { lines: () => 'my.cnf, 4번째 줄', date: () => '' };
const code: Selector = { type: 'CodeSelector', block: 0, language: 'sql', startLine: 4, endLine: 4 };

const highlight = (exact: string, note = '', ...more: Selector[]) => ({
  selectors: [
    { type: 'TextQuoteSelector', exact, prefix: '', suffix: '', occurrences: 1 } as Selector,
    ...more,
  ],
  note,
  tags: ['설계'],
});

const link = 'https://a.dev/cache_(2)#:~:text=';

test('Markdown: quote, note, tags, and where it is from, for another parser', () => {
  const { text } = copyOf('markdown', highlight('고르는 일도 <설계>다', '왜?'), post, words, null);
  const shown = new DOMParser().parseFromString(new Marked().parse(text, { async: false }), 'text/html').body;
  expect(shown.querySelector('blockquote')!.textContent.trim()).toBe('고르는 일도 <설계>다');
  expect(shown.textContent).toContain('왜?');
  expect(shown.textContent).toContain('#설계');
  const source = shown.querySelector('a')!;
  expect(source.textContent).toBe('캐시 [2부] <b>');
  expect(decodeURIComponent(source.href)).toBe(`${link}고르는 일도 <설계>다`);
});

test('as a quote: plain words and a link that leads to them', () => {
  const { text, html } = copyOf('quote', highlight('고르는 일도 설계다', '내 메모'), post, words, null);
  const [quote, title, address] = text.split('\n');
  expect([quote, title]).toEqual(['“고르는 일도 설계다”', '— 캐시 [2부] <b>']);
  expect(decodeURIComponent(address!)).toBe(`${link}고르는 일도 설계다`);
  expect(html).toBeUndefined();
});

test('HTML: nothing of it runs, code stays code', () => {
  const { text, html = '' } = copyOf(
    'html',
    highlight('  <script>1</script>', '**메모**', code),
    post,
    words,
    null,
  );
  const shown = new DOMParser().parseFromString(html, 'text/html').body;
  expect(shown.querySelector('script')).toBeNull();
  expect(shown.querySelector('pre code.language-sql')!.textContent).toBe('<script>1</script>');
  expect(shown.querySelector('strong')!.textContent).toBe('메모');
  expect(shown.querySelector('a')!.textContent).toBe('캐시 [2부] <b>');
  expect(text).toContain('<script>1</script>');
});

test('of a post without an address there is no link', () => {
  const titled = { title: '책', url: 'urn:galpi:title:x' };
  expect(copyOf('quote', highlight('한 문장'), titled, words, null).text).toBe('“한 문장”\n— 책');
  expect(copyOf('html', highlight('한 문장'), titled, words, null).html).not.toContain('<a');
});
