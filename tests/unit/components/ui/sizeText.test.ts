import { expect, test } from 'vitest';
import { sizeText } from '@/components/ui/sizeText';

test.each([
  [0, '0kB'],
  [550 * 1024, '550kB'],
  [5.25 * 1024 * 1024, '5.3MB'],
  [312 * 1024 * 1024, '312MB'],
  [3.5 * 1024 ** 3, '3.5GB'],
])('%i bytes are %s', (bytes, said) => {
  expect(sizeText(bytes, 'ko')).toBe(said);
});
