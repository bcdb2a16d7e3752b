// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest';
import { readDocument } from '@/lib/article/frame';

// jsdom lays nothing out: these stand in for what a browser measures
interface Shown {
  text: string;
  width?: number;
}

afterEach(() => vi.restoreAllMocks());

function page(own: string, frames: Shown[]): { outer: Document; inner: Document[] } {
  document.body.innerHTML = `<p>${own}</p>${frames.map(() => '<iframe></iframe>').join('')}`;
  const shown = [...document.querySelectorAll('iframe')];
  shown.forEach((frame, i) => {
    const { text, width = 1000 } = frames[i]!;
    vi.spyOn(frame, 'getBoundingClientRect').mockReturnValue({ width, height: 700 } as DOMRect);
    Object.defineProperty(frame.contentDocument!.body, 'innerText', { value: text });
  });
  Object.defineProperty(document.body, 'innerText', { value: own, configurable: true });
  return { outer: document, inner: shown.map((frame) => frame.contentDocument!) };
}

const long = '글이 여기에 있다. '.repeat(40);

test('a frame that covers the page and holds its text is the page', () => {
  const { outer, inner } = page('블로그', [{ text: '위젯' }, { text: long }]);
  expect(readDocument(outer)).toBe(inner[1]);
});

test.each([
  ['a small frame', '블로그', [{ text: long, width: 200 }]],
  ['a frame without text', '블로그', [{ text: '' }]],
  ['a frame below a long text', long, [{ text: long }]],
  ['no frame', '블로그', []],
])('%s: the page itself', (_, own, frames) => {
  const { outer } = page(own, frames);
  expect(readDocument(outer)).toBe(outer);
});
