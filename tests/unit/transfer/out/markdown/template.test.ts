import { expect, test } from 'vitest';
import { defaultTemplate } from '@/lib/transfer/out/markdown/defaultTemplate';
import { fill, frontMatterFault, templateFault } from '@/lib/transfer/out/markdown/template';

test('ours can be read', () => {
  expect(templateFault(defaultTemplate)).toBeNull();
});

test.each([
  ['a\n{{#highlights}}\n{{quote}}\n', 2, 1, 'highlights'],
  ['하나\n둘 {{/note}}', 2, 3, 'note'],
  ['{{#a}}\n{{/b}}', 1, 1, 'a'],
  ['a\n b {{title', 2, 11, ' b {{title'],
])('%j is at fault in line %i, column %i', (template, line, column, detail) => {
  expect(templateFault(template)).toEqual({ kind: 'template', line, column, detail });
});

test('what is filled in is not a template, and is not escaped for HTML', () => {
  expect(fill('{{a}} {{{a}}} {{none}}', { a: '{{b}} <&>', b: 'x' })).toBe('{{b}} <&> {{b}} <&> ');
});

test('front matter that is none is told by its line', () => {
  expect(frontMatterFault('---\ntitle: "a"\ntags: [a\n---\n')).toMatchObject({ kind: 'frontMatter' });
  expect(frontMatterFault('---\ntitle: a: b\n---\n')).toEqual({ kind: 'frontMatter', line: 2 });
  expect(frontMatterFault('---\ntitle: "a"\n---\n')).toBeNull();
  expect(frontMatterFault('no front matter')).toBeNull();
});
