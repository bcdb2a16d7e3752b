// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SiteRulesSettings } from '@/components/settings/SiteRulesSettings';
import type { SiteRule } from '@/lib/model/siteRule';
import { siteRulesFile } from '@/lib/transfer/siteRulesFile';
import { show } from '../library/show';

const rule = (site: string, given: Partial<SiteRule>): SiteRule => ({
  id: site,
  site,
  kind: 'article',
  root: null,
  keep: [],
  drop: [],
  createdAt: new Date(2026, 10, 24).getTime(),
  ...given,
});
const rules = [
  rule('weir.example', { keep: ['div.a', 'div.b'], drop: ['p.c'] }),
  rule('home.example', { root: 'main.home', kind: 'listing' }),
];
const nothing = { onRemove: () => undefined, onExport: () => undefined };

test('says in words what each rule does, and since when', async () => {
  const root = await show(<SiteRulesSettings rules={rules} {...nothing} />);
  expect([...root.querySelectorAll('li')].map((li) => li.innerText ?? li.textContent)).toEqual([
    'weir.example2곳 넣음, 1곳 뺌 · 2026년 11월 24일+ div.a\n+ div.b\n− p.c',
    'home.example글의 자리를 정함 · 2026년 11월 24일= main.home',
  ]);
});

test('deletes the rule of the row, exports all', async () => {
  const onRemove = vi.fn();
  const onExport = vi.fn();
  const root = await show(<SiteRulesSettings rules={rules} {...{ onRemove, onExport }} />);
  await act(() => root.querySelector<HTMLElement>('[aria-label="home.example 규칙 지우기"]')!.click());
  // the focus must not go with it
  expect(document.activeElement!.ariaLabel).toBe('weir.example 규칙 지우기');
  expect(onRemove).toHaveBeenCalledExactlyOnceWith(rules[1]);
  await act(() => root.querySelector<HTMLElement>('.site-rules + button')!.click());
  expect(onExport).toHaveBeenCalledOnce();
});

test.each([
  [[], '아직 기억한 규칙이 없습니다.'],
  [null, undefined],
])('without rules says so, and nothing while they are read', async (given, said) => {
  const root = await show(<SiteRulesSettings rules={given} {...nothing} />);
  expect(root.querySelector('.site-rules-none')?.textContent).toBe(said);
  expect(root.querySelector('button')).toBeNull();
});

test('the file says what it is and holds everything a rule is', () => {
  const file = JSON.parse(siteRulesFile([rules[0]!]));
  expect(file).toMatchObject({ galpi: 'site-rules', version: 1 });
  expect(file.rules).toEqual([{ ...rules[0], createdAt: new Date(2026, 10, 24).toISOString() }]);
});
