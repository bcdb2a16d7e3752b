import * as fc from 'fast-check';
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

function htmlIn(markdown: string): number {
  let count = 0;
  void walkTokens(lexer(markdown), ({ type }) => void (count += Number(type === 'html')));
  return count;
}

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
  expect(htmlIn(markdown)).toBe(0);
  expect(markdown.replaceAll(String.raw`\<`, '<')).toContain(note);
});

test('what only looks like HTML stays as it is', () => {
  const note = 'a < b, `<b>`, <https://dev.example>\n\n```html\n<p>\n```';
  expect(noteMarkdown(note)).toBe(note);
});

test('whatever a note is made of, none of it is HTML elsewhere', () => {
  const parts = [
    '<',
    '>',
    'b',
    '/',
    '!--',
    '-->',
    '<b>',
    '`',
    '```\n',
    '\n',
    '\n\n',
    '> ',
    '- ',
    '    ',
    '\t',
  ];
  const more = [
    '\\',
    '*',
    '[',
    '](',
    ')',
    '<?',
    '<![CDATA[',
    '<https://a.example>',
    '| a |\n|-|\n',
    ' ',
    '&lt;',
    '\r\n',
  ];
  const note = fc.array(fc.constantFrom(...parts, ...more), { maxLength: 24 }).map((some) => some.join(''));
  fc.assert(
    fc.property(note, (text) => htmlIn(noteMarkdown(text)) === 0),
    { numRuns: 3000 },
  );
});
