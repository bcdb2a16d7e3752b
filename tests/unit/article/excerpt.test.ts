// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { excerptOf } from '@/lib/article/excerpt';

const LONG =
  '캐시가 비면 모든 요청이 한꺼번에 데이터베이스로 향하고, 그 순간 가장 느린 질의가 전체를 붙잡습니다.';

test.each([
  ['the first paragraph that says something', `<p>2024</p><p>${LONG}</p>`, LONG],
  ['no title that the text repeats', `<p>캐시가 빈 날 ${LONG}</p>`, LONG],
  ['what the page says, where no paragraph is long enough', '<p>짧다</p>', '설명'],
])('%s', (_, html, excerpt) => {
  document.body.innerHTML = html;
  expect(excerptOf(document.body, '설명', '캐시가 빈 날')).toBe(excerpt);
});
