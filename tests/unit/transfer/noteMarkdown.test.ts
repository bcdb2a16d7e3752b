import { lexer, walkTokens } from 'marked';
import { expect, test } from 'vitest';
import { noteMarkdown } from '@/lib/transfer/noteMarkdown';

test.each([
  ['', ''],
  ['plain', 'plain'],
  ['```\na\n```', '```\na\n```'],
  ['```ts\na', '```ts\na\n```'],
  ['````\n```\na', '````\n```\na\n````'],
  ['~~~\na', '~~~\na\n~~~'],
  ['```', '```\n```'],
  ['```\na\n```\n\n```\nb', '```\na\n```\n\n```\nb\n```'],
  ['    indented', '    indented'],
  ['- ```\n  a', '- ```\n  a'],
])('closes %j as %j', (note, markdown) => {
  expect(noteMarkdown(note)).toBe(markdown);
});

test.each([
  '<!-- open',
  '<script>x',
  '<img src=x onerror=alert(1)>',
  'a <b>b</b> c',
  '> <style>\n> x',
  '- <textarea>\n- <?x',
  '<div>\n```\n<img>\n```\n</div>',
  String.raw`\\<b>`,
  '<![CDATA[ x',
])('%j is text elsewhere too, with every word', (note) => {
  const markdown = noteMarkdown(note);
  let html = 0;
  void walkTokens(lexer(markdown), ({ type }) => void (html += Number(type === 'html')));
  expect(html).toBe(0);
  expect(markdown.replaceAll(String.raw`\<`, '<')).toContain(note);
});

test('what only looks like HTML stays as it is', () => {
  const note = 'a < b, `<b>`, <https://dev.example>\n\n```html\n<p>\n```';
  expect(noteMarkdown(note)).toBe(note);
});
