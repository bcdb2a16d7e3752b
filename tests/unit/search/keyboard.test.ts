import { describe, expect, test } from 'vitest';
import { typedInKorean, typedInLatin } from '@/lib/search/keyboard';

describe('typed on the other layout', () => {
  test.each([
    ['epdlxj', '데이터'],
    ['epdlxjqpdltm', '데이터베이스'],
    ['rkqt', '값'],
    ['rkqtdl', '값이'],
    ['Rhc', '꽃'],
    ['dho', '왜'],
    ['dksgdk', '않아'],
  ])('%s is %s', (keys, word) => {
    expect(typedInKorean(keys)).toBe(word);
  });

  test.each(['react', 'k8s', 'data', 'a', '데이터'])('%s is no Korean word', (keys) => {
    expect(typedInKorean(keys)).toBeNull();
  });

  test.each([
    ['ㅏㅕㅠㄷ', 'kube'],
    ['ㄱㄷㅁㅊㅅ', 'react'],
    ['데이터', 'epdlxj'],
    ['값을', 'rkqtdmf'],
  ])('%s is %s', (word, keys) => {
    expect(typedInLatin(word)).toBe(keys);
  });

  test('other text is left alone', () => {
    expect(typedInLatin('kube')).toBeNull();
    expect(typedInLatin('日本')).toBeNull();
  });
});
