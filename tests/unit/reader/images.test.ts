// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { giveImages, loadImage } from '@/lib/reader/images';

function given(offline: boolean, copies: [string, Blob][] = []): HTMLElement {
  const root = document.implementation.createHTMLDocument('').body;
  root.append(
    document.createRange().createContextualFragment('<p>a<img src="https://a.test/b.png" alt="B">c</p>'),
  );
  URL.createObjectURL = vi.fn<() => string>(() => 'blob:copy');
  giveImages(root, { offline, images: new Map(copies) }, 'Load', new AbortController().signal);
  return root;
}

test('a stored copy stands in for the address', () => {
  expect(given(true, [['https://a.test/b.png', new Blob()]]).querySelector('img')?.src).toBe('blob:copy');
});

test('on the way from a page pictures come by address, without a referrer', () => {
  const image = given(false).querySelector('img')!;
  expect([image.src, image.getAttribute('referrerpolicy') ?? image.referrerPolicy]).toEqual([
    'https://a.test/b.png',
    'no-referrer',
  ]);
});

test('a saved post asks nobody: a picture without a copy waits for its button', () => {
  const root = given(true);
  expect(root.querySelector('img')?.hasAttribute('src')).toBe(false);
  expect(root.textContent).toBe('ac');
  loadImage(root.querySelector<HTMLElement>('galpi-picture')!);
  expect(root.querySelector('galpi-picture')).toBeNull();
  expect(root.querySelector('img')?.src).toBe('https://a.test/b.png');
});
