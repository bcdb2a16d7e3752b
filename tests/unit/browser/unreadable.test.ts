import { expect, test } from 'vitest';
import { refusal, unreadable } from '@/lib/browser/unreadable';

test.each([
  ['https://blog.example/post', null],
  ['http://localhost:8080/', null],
  ['file:///home/me/post.html', null],
  [undefined, 'browser-page'],
  ['chrome://settings/', 'browser-page'],
  ['about:config', 'browser-page'],
  ['view-source:https://blog.example/', 'browser-page'],
  ['https://chromewebstore.google.com/detail/x', 'browser-page'],
  ['https://addons.mozilla.org/en-US/firefox/', 'browser-page'],
])('%s is unreadable because: %s', (url, reason) => {
  expect(unreadable(url)).toBe(reason);
});

const blog = 'https://blog.example/';
const settled = (url: string) => ({ url, status: 'complete' as const });

test.each([
  ['file:///home/me/post.html', settled('file:///home/me/post.html'), 'file'],
  ['https://blog.example/paper.pdf', settled('https://blog.example/paper.pdf'), 'pdf'],
  ['https://blog.example/paper.PDF?download=1', null, 'pdf'],
  [blog, settled(blog), 'browser-page'],
  [blog, settled('https://blog.example/next'), 'left'],
  [blog, { url: blog, status: 'loading' as const }, 'left'],
  [blog, { status: 'complete' as const }, 'left'],
  [blog, null, 'left'],
])('a refused injection into %s, with the tab at %j then, means: %s', (url, now, reason) => {
  expect(refusal(url, now)).toBe(reason);
});
