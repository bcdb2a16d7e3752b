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
  ['nor m of mobile', 'https://m.github.io/p', 'https://mobile.github.io/p', 'https://m.github.io/p'],
  ['nor what all may have a name under', 'https://mobile.com/p', 'https://m.com/p', 'https://mobile.com/p'],
  ['as in Korea', 'https://www.co.kr/p', 'https://m.co.kr/p', 'https://www.co.kr/p'],
  ['nor the front page', 'https://a.example/p', 'https://a.example/', 'https://a.example/p'],
  ['nor a script', 'https://a.example/p', 'javascript:alert(1)', 'https://a.example/p'],
  [
    'a route keeps its address whatever the canonical',
    'https://a.example/#/p',
    'https://a.example/app',
    'https://a.example/#/p',
  ],
  ['tracking in any case', 'https://a.example/p?UTM_Source=x&ID=7', null, 'https://a.example/p?ID=7'],
  ['only tracking', 'https://a.example/p?utm_source=x', null, 'https://a.example/p'],
  ['a parameter without a value', 'https://a.example/p?print&fbclid', null, 'https://a.example/p?print'],
  ['a port that is the default', 'https://a.example:443/p', null, 'https://a.example/p'],
  ['a host in capitals', 'https://A.Example/P', null, 'https://a.example/P'],
  [
    'a name and password in the address',
    'https://u:p@a.example/p',
    'https://a.example/p',
    'https://a.example/p',
  ],
  [
    'a canonical that says who it is',
    'https://a.example/p',
    'https://u:p@a.example/q',
    'https://a.example/q',
  ],
  [
    'a host that only starts alike',
    'https://a.example/p',
    'https://a.example.evil.example/p',
    'https://a.example/p',
  ],
  [
    'a host before an at sign',
    'https://a.example/p',
    'https://a.example@evil.example/p',
    'https://a.example/p',
  ],
  ['an empty canonical', 'https://a.example/p', '', 'https://a.example/p'],
  ['a canonical that is no address', 'https://a.example/p', 'https://', 'https://a.example/p'],
  ['a canonical with tracking', 'https://a.example/p', '/q?utm_medium=feed#x', 'https://a.example/q'],
  ['a file', 'file:///home/a/p.html#x', null, 'file:///home/a/p.html'],
  ['what is no address is its own key', 'nonsense', null, 'nonsense'],
])('%s', (_, url, canonical, key) => {
  expect(postKey(url, canonical)).toBe(key);
});
