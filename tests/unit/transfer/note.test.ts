import { describe as group, expect, test } from 'vitest';
import { noteHtml, noteTags } from '@/lib/transfer/note';
import { noteMarkdown } from '@/lib/transfer/noteMarkdown';

group('noteHtml', () => {
  test.each([
    ['', ''],
    ['**bold** 그리고 `code`', '<p><strong>bold</strong> 그리고 <code>code</code></p>\n'],
    ['one\ntwo', '<p>one<br>two</p>\n'],
    ['```ts\na < b\n```', '<pre><code class="language-ts">a &lt; b\n</code></pre>\n'],
    [
      '[post](https://a.dev/?a=1&b="2")',
      '<p><a href="https://a.dev/?a=1&#38;b=&#34;2&#34;" rel="noreferrer">post</a></p>\n',
    ],
    ['https://a.dev', '<p><a href="https://a.dev" rel="noreferrer">https://a.dev</a></p>\n'],
    ['[run](javascript:alert(1))', '<p>run</p>\n'],
    ['[run](JaVaScRiPt&colon;alert(1))', '<p>run</p>\n'],
    ['[run](data:text/html,x)', '<p>run</p>\n'],
    [
      '![a picture](https://a.dev/p.png)',
      '<p><a href="https://a.dev/p.png" rel="noreferrer">a picture</a></p>\n',
    ],
    ['![<b>](javascript:x)', '<p>&#60;b&#62;</p>\n'],
    ['- [x] done\n- [ ] open', '<ul>\n<li>☑ done</li>\n<li>☐ open</li>\n</ul>\n'],
  ])('renders %j', (markdown, html) => {
    expect(noteHtml(markdown)).toBe(html);
  });

  test.each([
    '<script>alert(1)</script>',
    'text <img src=x onerror=alert(1)> text',
    '<!-- comment --><b>bold</b>',
    '<div\nonclick="x">',
    '> <iframe src="https://a.dev">',
    '[<img src=x>](https://a.dev "<svg onload=x>")',
    '`<b>`\n\n    <i>\n\n```"><img>\n```',
    '# <h1>\n\n| <td> |\n|---|\n| <br> |',
    '<https://a.dev/"onmouseover="x>',
  ])('lets no markup of the note through: %j', (markdown) => {
    const own =
      /<\/?(?:p|a|br|em|strong|code|pre|blockquote|ul|ol|li|h[1-6]|table|thead|tbody|tr|t[hd])(?: (?:href|class|rel)="[^"<>]*")*>/g;
    expect(noteHtml(markdown).replace(own, '')).not.toMatch(/[<>]/);
  });
});

// A file that is imported may say anything.
test.each(['> ', '- ', '1. ', '- > '])('a note that nests endlessly is a text: %j', (marker) => {
  const note = `${marker.repeat(20_000)}\n<b> #tag`;
  expect(noteHtml(note)).toContain('&#60;b&#62; #tag');
  expect(noteTags(note)).toEqual(['tag']);
  expect(noteMarkdown(note)).toContain('&lt;b> #tag');
});

group('noteTags', () => {
  test.each([
    ['', []],
    ['#cache 그리고 #분산-시스템', ['cache', '분산-시스템']],
    ['#분산'.normalize('NFD'), ['분산']],
    ['(#one), #two. #three/four', ['one', 'two', 'three/four']],
    ['#Rust and #rust', ['Rust']],
    ['#1 and #2024 are numbers, #k8s is not', ['k8s']],
    ['`#code`\n\n```\n#include\n```\n\n    #indented', []],
    ['[#label](https://a.dev) https://a.dev/#part', []],
    ['# Heading\n\n## About #x\n\nbody #y', ['y']],
    ['C# a#b &#39; \\#escaped ##twice', []],
    ['- **#bold**\n  - nested #list\n\n> #quoted', ['bold', 'list', 'quoted']],
    ['| a |\n|---|\n| #cell |', ['cell']],
    ['<b>#html</b>', ['html']],
    ['<!-- #hidden -->', []],
    ['#trailing- #', ['trailing']],
  ])('finds in %j', (markdown, tags) => {
    expect(noteTags(markdown)).toEqual(tags);
  });
});
