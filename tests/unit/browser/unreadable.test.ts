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

test.each([
  ['file:///home/me/post.html', 'file'],
  ['https://blog.example/paper.pdf', 'pdf'],
  ['https://blog.example/paper.PDF?download=1', 'pdf'],
  ['https://blog.example/', 'browser-page'],
])('a refused injection into %s means: %s', (url, reason) => {
  expect(refusal(url)).toBe(reason);
});
