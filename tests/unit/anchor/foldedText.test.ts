import { expect, test } from 'vitest';
import { fold, rawSpan } from '@/lib/anchor/foldedText';
import { prose, seeded } from './random';

test.each([
  ['white space', 'a b\n\tc\u00a0d\u3000e', 'abcde'],
  ['invisible characters', 'so\u00adft\u200b zero\ufeff \u2060', 'softzero'],
  ['decomposed Hangul', '한글 값'.normalize('NFD'), '한글값'],
  ['decomposed Latin', 'café naïve'.normalize('NFD'), 'cafénaïve'],
  ['a syllable with a loose final', '가\u11a8', '각'],
  ['characters that stand for others', '\u212b \uf900', 'å豈'],
  ['letters that always come apart', '\ufb2c \u0958', '\u05e9\u05bc\u05c1\u0915\u093c'],
  ['marks without a letter', '\u0301a \u0301', '\u0301a\u0301'],
  ['case', 'ÀB Σς İ Ａ', 'àbσςİａ'],
  ['quotes and dashes', '“a” ‘b’ – c—d', `"a"'b'-c-d`],
  ['emoji as they are', '👩‍💻 ❤️', '👩💻❤️'],
])('folds %s', (_, raw, folded) => {
  expect(fold(raw).text).toBe(folded);
});

test('leads back to the raw text', () => {
  const raw = `x ${'한'.normalize('NFD')}\u200b ${'글'.normalize('NFD')} y`;
  const folded = fold(raw);
  const span = rawSpan(folded, 1, 3);
  expect(raw.slice(span.start, span.end).normalize('NFC')).toBe('한\u200b 글');
});

test('equals NFC in lower case without white space, whatever the composition', () => {
  const random = seeded(3);
  for (let round = 0; round < 50; round += 1) {
    const raw = prose(random, 60);
    const expected = raw
      .replace(/[\s\u200d]/g, '')
      .replace(/[“”]/g, '"')
      .normalize('NFC')
      .toLowerCase();
    for (const form of ['NFC', 'NFD'] as const) {
      const folded = fold(raw.normalize(form));
      expect(folded.text).toBe(expected);
      expect([folded.starts.length, folded.ends.length]).toEqual([expected.length, expected.length]);
    }
  }
});
