import { expect, onTestFinished, test, vi } from 'vitest';
import { imageAddresses } from '@/lib/article/imageAddresses';
import { readImages } from '@/lib/article/readImages';

const answers: Record<string, () => Promise<Response>> = {
  'https://a.example/1.png': () => Promise.resolve(image('image/png', [1, 2, 3])),
  'https://a.example/2.webp': () => Promise.resolve(image('image/webp; q=1', [4])),
  'https://a.example/vector': () => Promise.resolve(image('image/svg+xml', [5])),
  'https://a.example/page': () => Promise.resolve(image('text/html', [6])),
  'https://b.example/blocked': () => Promise.reject(new TypeError('CORS')),
  'https://a.example/gone': () => Promise.resolve(new Response('', { status: 404 })),
  'https://a.example/slow': () => new Promise(() => {}),
  'https://a.example/big.png': () =>
    Promise.resolve(
      image(
        'image/png',
        Array.from({ length: 50 }, () => 0),
      ),
    ),
};

const image = (type: string, bytes: number[]) =>
  new Response(new Uint8Array(bytes), { headers: { 'content-type': type } });
const fetchOf = ((url: string) => answers[url]!()) as typeof fetch;

test('what arrives in time and is a picture, in order; the rest is left out', async () => {
  const found = await readImages(Object.keys(answers), fetchOf, { budgetMs: 60, maxBytes: 40 });
  expect(found).toEqual([
    { url: 'https://a.example/1.png', type: 'image/png', data: 'AQID' },
    { url: 'https://a.example/2.webp', type: 'image/webp', data: 'BA==' },
  ]);
});

test('nothing to read takes no time', async () => {
  vi.useFakeTimers(); // of which none rings
  onTestFinished(() => void vi.useRealTimers());
  expect(await readImages([], fetchOf, { budgetMs: 500, maxBytes: 1 })).toEqual([]);
});

test('addresses of the pictures of an article, each once', () => {
  const html =
    '<img alt="a" src="https://a.example/1.png?x=1&amp;y=2"><img src="https://a.example/1.png?x=1&amp;y=2"><img src="data:image/png;base64,AA">';
  expect(imageAddresses(html)).toEqual(['https://a.example/1.png?x=1&y=2']);
});
