// @vitest-environment jsdom
import { marked } from 'marked';
import { describe as group, expect, test } from 'vitest';
import { escapeLine, escapeLines, fenced, link } from '@/lib/transfer/markdownText';
import { seeded } from '../anchor/random';

function shown(markdown: string): string {
  const html = marked.parse(markdown, { async: false, gfm: true });
  return new DOMParser().parseFromString(html, 'text/html').body.textContent.replace(/\s+/g, ' ').trim();
}

group('escapeLine', () => {
  test.each([
    ['한글과 plain words, (1) 2-3 a+b = c!', '한글과 plain words, (1) 2-3 a+b = c!'],
    ['*a* `b` [c](d) <e> ~f~', '\\*a\\* \\`b\\` \\[c\\](d) \\<e\\> \\~f\\~'],
    ['snake_case and _emphasis_', 'snake_case and \\_emphasis\\_'],
    ['# heading', '\\# heading'],
    ['C# 그리고 #tag', 'C# 그리고 \\#tag'],
    ['- item', '\\- item'],
    ['1. item', '1\\. item'],
    ['&amp; && &', '\\&amp; && &'],
    ['a | b', 'a \\| b'],
    ['---', '\\---'],
    ['C:\\dir', 'C:\\\\dir'],
    ['$HOME/bin:$PATH', '\\$HOME/bin:\\$PATH'],
    ['https://a.dev/_next/[id]~x', 'https\\://a.dev/\\_next/\\[id\\]\\~x'],
    ['www.a.dev/*', 'www\\.a.dev/\\*'],
  ])('%j becomes %j and is shown as it was', (line, markdown) => {
    expect(escapeLine(line)).toBe(markdown);
    expect(shown(markdown)).toBe(line);
  });
});

test('random hostile text is shown as it was, as a quote and as a heading', () => {
  const random = seeded(24);
  const pieces = [
    ...Array.from('*_`~#-+=|<>[]()!&\\.1) ":\n\t a한'),
    '\n\n',
    '  ',
    '    ',
    '&amp;',
    '&#35;',
    '```',
    '~~~',
    '---',
    '===',
    '<b>',
    '</p>',
    '<!--',
    '![',
    '](',
    'x_y',
    '10.',
    '1)',
    '- ',
    '* ',
    '# ',
    '> ',
    '| - |',
    '[ ]',
    '[^1]: ',
  ];
  for (let round = 0; round < 3000; round += 1) {
    const text = Array.from({ length: 1 + random.below(14) }, () => random.pick(pieces)).join('');
    const expected = text.replace(/\s+/g, ' ').trim();
    const quote = escapeLines(text)
      .map((line) => `> ${line}`)
      .join('\n>\n');
    expect(shown(quote), JSON.stringify(text)).toBe(expected);
    if (expected) expect(shown(`## ${escapeLine(expected)}`), JSON.stringify(text)).toBe(expected);
  }
});

group('escapeLines', () => {
  test.each([
    ['one line', ['one line']],
    ['\n  one\n     two  \n', ['one', 'two']],
    ['one\r\n\r\n \n\ntwo', ['one', 'two']],
    ['', []],
  ])('%j has the lines %j', (text, lines) => {
    expect(escapeLines(text)).toEqual(lines);
  });
});

group('fenced', () => {
  test.each([
    ['a', 'ts', '```ts\na\n```'],
    ['a\n', null, '```\na\n```'],
    ['```\ninner\n```', 'md', '````md\n```\ninner\n```\n````'],
    ['a ````` b', 'c++', '``````c++\na ````` b\n``````'],
    ['a', 'x`\n# y', '```\na\n```'],
    ['  indented\n\n\ttab', null, '```\n  indented\n\n\ttab\n```'],
  ])('%j in %s', (code, language, markdown) => {
    expect(fenced(code, language)).toBe(markdown);
  });
});

group('link', () => {
  test.each([
    ['A [new] post', 'https://a.dev/x', '[A \\[new\\] post](https://a.dev/x)'],
    ['t', 'https://a.dev/x_(y)', '[t](<https://a.dev/x_(y)>)'],
    ['t', 'https://a.dev/a b<c>', '[t](https://a.dev/a%20b%3Cc%3E)'],
    ['t', 'https://a.dev/?a=1&copy;=2', '[t](https://a.dev/?a=1&amp;copy;=2)'],
    ['t', 'https://a.dev/\n# x', '[t](https://a.dev/%0A#%20x)'],
    ['t', 'javascript:alert(1)', 't'],
    ['line\nbreak', '', 'line break'],
  ])('%j to %j', (words, url, markdown) => {
    expect(link(words, url)).toBe(markdown);
  });
});
