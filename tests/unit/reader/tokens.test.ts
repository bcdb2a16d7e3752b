import { describe, expect, test } from 'vitest';
import { tokens } from '@/lib/reader/syntax';
import { tokensOf } from '@/lib/reader/tokens';

const named = (code: string, found: ReturnType<typeof tokens>): string[] =>
  found.map(({ name, start, end }) => `${name}:${code.slice(start, end)}`);

describe('tokensOf', () => {
  test('counts an entity as the one letter it stands for', () => {
    expect(tokensOf('a &lt; <span class="hljs-number">1</span>')).toEqual([
      { name: 'num', start: 4, end: 5 },
    ]);
  });

  test('lets the innermost kind win and joins neighbours of one kind', () => {
    const html =
      '<span class="hljs-string">&quot;a<span class="hljs-subst">${<span class="hljs-number">1</span>}</span>b&quot;</span>';
    expect(tokensOf(html)).toEqual([
      { name: 'str', start: 0, end: 2 },
      { name: 'num', start: 4, end: 5 },
      { name: 'str', start: 6, end: 8 },
    ]);
  });

  test('reads classes with a second part', () => {
    expect(tokensOf('<span class="hljs-title function_">run</span>')[0]?.name).toBe('fn');
    expect(tokensOf('<span class="hljs-title class_">Run</span>')[0]?.name).toBe('type');
  });
});

describe('tokens', () => {
  test('stand at their places in the code, whatever is in it', () => {
    const code = 'const 캐시 = "a<b>&amp;"; // 하루';
    expect(named(code, tokens(code, 'javascript'))).toEqual(['kw:const', 'str:"a<b>&amp;"', 'com:// 하루']);
  });

  test.each(['jsx', 'tsx', 'html', 'toml', 'gradle', 'kotlin', 'swift', 'dart', 'elixir'])(
    '%s is known',
    (language) => {
      expect(() => tokens('a', language)).not.toThrow();
      expect(tokens('# x\n"y" = 1', 'toml')).not.toEqual([]);
    },
  );

  test('an unknown language has no colours', () => {
    expect(tokens('const a = 1', 'klingon')).toEqual([]);
  });
});
