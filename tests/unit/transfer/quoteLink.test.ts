import { expect, test } from 'vitest';
import type { Selector } from '@/lib/model/selectors';
import { quoteLink } from '@/lib/transfer/quoteLink';

const quote = (exact: string, suffix = ''): { selectors: Selector[] } => ({
  selectors: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix, occurrences: 1 }],
});

const exact = '상수 하나를 고르는 일도';

test.each([
  ['https://a.dev/x', `https://a.dev/x#:~:text=${encodeURIComponent(exact)}`],
  ['https://a.dev/#/route', `https://a.dev/#/route:~:text=${encodeURIComponent(exact)}`],
  ['urn:galpi:title:x', ''],
])('of %s', (url, link) => {
  expect(quoteLink(url, quote(exact))).toBe(link);
});

test('without its text a syllable or two are the rest of a word, more is another block', () => {
  const end = (suffix: string): string =>
    decodeURIComponent(quoteLink('https://a.dev/', quote(exact, suffix))).slice(-2);
  expect(end('는 그만')).toBe('도는');
  expect(end('그다음제목이다')).toBe('일도');
  expect(end('')).toBe('일도');
});

test('a picture has no words: the link is the post’s', () => {
  const picture: Selector = {
    type: 'PictureSelector',
    source: 'https://a.dev/a.png',
    alt: '',
    caption: '',
    prefix: '',
    suffix: '',
  };
  expect(quoteLink('https://a.dev/x', { selectors: [picture] })).toBe('https://a.dev/x');
});
