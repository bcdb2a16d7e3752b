// @vitest-environment jsdom
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractArticle } from '@/lib/article/extract';
import { sanitise } from '@/lib/article/sanitise';
import { body } from '../body';

const url = 'https://hourglass.example/posts/measure';

test('all blocks of a page arrive, sanitised, in their own forms', () => {
  const html = readFileSync('tests/fixtures/pages/blocks.html', 'utf8');
  const page = new DOMParser().parseFromString(html, 'text/html');
  const extraction = extractArticle(page, url, new Date(2026, 2, 10));
  if (!extraction.ok) throw new Error(extraction.reason);
  const root = body(sanitise(extraction.article.html, url, window));
  const all = (selector: string): string[] =>
    [...root.querySelectorAll(selector)].map((el) => el.textContent.replace(/\s+/g, ' ').trim());
  expect(all('[data-galpi-card] > a')).toEqual([
    '느린 화면을 사흘 만에 고친 이야기',
    '백 번에 한 번만 기록하기',
    '꼬리가 줄어드는 모습',
  ]);
  expect(all('[data-galpi-task="done"]')).toHaveLength(2);
  expect(all('[data-galpi-task="open"]')).toHaveLength(3);
  expect(all('aside > p:first-child > strong')).toEqual(['평균을 믿지 말 것', 'Tip']);
  expect(all('figcaption')).toEqual(['그림 1. 재는 동안 아무도 손대지 않기로 한 서버 네 대.']);
  expect(all('sup > a[data-galpi-ref]')).toEqual(['1', '2']);
  expect(all('li[data-galpi-anchor]')).toHaveLength(2);
  expect(all('code[data-galpi-tex]')[0]).toBe('\\lambda');
  expect(all('code[data-galpi-tex="block"]')).toHaveLength(1);
  expect(all('table')).toHaveLength(1);
  expect(all('[align="right"]')).toEqual(['요청 수', '12,904,118', '4,010,772', '820,405', '18,220']);
  expect(all('dt')).toEqual(['표본', '꼬리']);
  expect(all('blockquote')).toHaveLength(2);
  expect(all('strong')).toContain('백이든:');
});
