import { expect, test } from 'vitest';
import { postKey } from '@/lib/article/identity';

test.each([
  [
    'tracking goes',
    'https://a.example/p?utm_source=x&id=7&fbclid=y&gclid=z',
    null,
    'https://a.example/p?id=7',
  ],
  ['the fragment goes', 'https://a.example/p#part-2', null, 'https://a.example/p'],
  ['a fragment that is the route stays', 'https://a.example/#/posts/3', null, 'https://a.example/#/posts/3'],
  ['as does a hashbang', 'https://a.example/#!/posts/3', null, 'https://a.example/#!/posts/3'],
  [
    'a canonical of the same site counts',
    'https://m.a.example/p?page=1',
    'https://www.a.example/p',
    'https://www.a.example/p',
  ],
  ['a relative one as well', 'https://a.example/x/p.amp', '/x/p', 'https://a.example/x/p'],
  ['one of another site never', 'https://a.example/p', 'https://evil.example/p', 'https://a.example/p'],
  [
    'nor one of another port',
    'http://localhost:8000/p',
    'http://localhost:9000/p',
    'http://localhost:8000/p',
  ],
  ['nor the front page', 'https://a.example/p', 'https://a.example/', 'https://a.example/p'],
  ['nor a script', 'https://a.example/p', 'javascript:alert(1)', 'https://a.example/p'],
  [
    'a route keeps its address whatever the canonical',
    'https://a.example/#/p',
    'https://a.example/app',
    'https://a.example/#/p',
  ],
  ['a file', 'file:///home/a/p.html#x', null, 'file:///home/a/p.html'],
  ['what is no address is its own key', 'nonsense', null, 'nonsense'],
])('%s', (_, url, canonical, key) => {
  expect(postKey(url, canonical)).toBe(key);
});
