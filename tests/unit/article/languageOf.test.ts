import { expect, test } from 'vitest';
import { languageOf } from '@/lib/article/languageOf';

const korean = '캐시가 한꺼번에 만료되던 날, 우리는 데이터베이스로 가는 질의의 수를 세기 시작했습니다.';
const code = 'const cache = await database.query(statement);\n'.repeat(40);

test.each([
  ['names in its code are English', `<p>${korean}</p><pre><code>${code}</code></pre>`, korean + code, 'ko'],
  [
    'code in a line is too',
    `<p>${korean}</p>${`<p><code>${'queries '.repeat(20)}</code></p>`.repeat(4)}`,
    'queries '.repeat(80),
    'ko',
  ],
  ['an empty line is no word', `<p>${korean}</p>${'<p>&nbsp;</p>'.repeat(90)}`, korean, 'ko'],
  [
    'one of few words is told by all of its text',
    '<pre>배포했다. 금요일이었다. 되돌렸다.</pre>',
    '배포했다. 금요일이었다. 되돌렸다.',
    'ko',
  ],
  ['its page may call it as its theme does', `<p>${korean}</p>`, korean, 'ko'],
])('of an article: %s', (_, html, text, lang) => {
  expect(languageOf({ html, text, lang: 'en' })).toBe(lang);
});
