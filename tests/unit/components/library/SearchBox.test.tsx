// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { beforeAll, expect, test, vi } from 'vitest';
import { SearchBox } from '@/components/library/SearchBox';
import type { Known } from '@/lib/search/complete';
import { press, show, type } from './show';

const known: Known = {
  tags: [
    ['장애복구', 5],
    ['서버개발', 3],
  ],
  sites: [],
  series: [],
  languages: [],
  colourNames: {},
  today: new Date(2026, 0, 20),
  lang: 'ko',
};

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

async function box(query = '') {
  const on = { query: vi.fn(), leave: vi.fn(), down: vi.fn() };
  const root = await show(
    <SearchBox
      query={query}
      onQuery={on.query}
      onLeave={on.leave}
      onDown={on.down}
      busy={false}
      known={known}
    />,
  );
  const field = root.querySelector('input')!;
  field.focus();
  const options = (): string[] =>
    [...root.querySelectorAll('[role=option]')].map(
      (option) => option.querySelector('.completion-text')!.textContent,
    );
  const typed = async (text: string): Promise<void> => {
    await type(field, text);
  };
  return { on, root, field, options, typed };
}

test('plain words are searched as they are typed, and nothing is offered', async () => {
  const { on, field, options, typed } = await box();
  await typed('장애');
  expect(on.query).toHaveBeenCalledExactlyOnceWith('장애');
  expect(options()).toEqual([]);
  expect(field.getAttribute('aria-expanded')).toBe('false');
  await press(field, 'ArrowDown');
  expect(on.down).toHaveBeenCalledOnce();
});

test('the arrows choose a condition, Enter takes it, and then one of its values', async () => {
  const { on, root, field, options, typed } = await box();
  await typed('장애 태');
  expect(options().slice(0, 3)).toEqual(['태그:', '태그:장애복구', '태그:서버개발']);
  expect(field.getAttribute('aria-activedescendant')).toBeNull();
  await press(field, 'ArrowDown');
  expect(field.getAttribute('aria-activedescendant')).toBe(root.querySelector('[aria-selected=true]')?.id);
  await press(field, 'Enter');
  expect(field.value).toBe('장애 태그:');
  expect(options()).toEqual(['태그:장애복구', '태그:서버개발']);
  await press(field, 'ArrowDown');
  await press(field, 'Tab');
  expect(field.value).toBe('장애 태그:서버개발 ');
  expect(on.query).toHaveBeenLastCalledWith('장애 태그:서버개발 ');
  expect(options()).toEqual([]);
  expect(on.down).not.toHaveBeenCalled();
});

test('where only names are offered, Enter goes to the results', async () => {
  const { on, field, options, typed } = await box();
  await typed('태');
  await press(field, 'Enter');
  expect(on.down).toHaveBeenCalledOnce();
  expect(options()).toEqual([]);
  expect(field.value).toBe('태');
});

test('Esc closes what is offered first, then leaves', async () => {
  const { on, field, options, typed } = await box();
  await typed('태');
  await press(field, 'Escape');
  expect(options()).toEqual([]);
  expect(on.leave).not.toHaveBeenCalled();
  await press(field, 'Escape');
  expect(on.leave).toHaveBeenCalledOnce();
  expect(field.value).toBe('');
});

test('what is offered is gone once the caret moves on', async () => {
  const { field, options, typed } = await box();
  await typed('태');
  await press(field, 'ArrowLeft');
  expect(options()).toEqual([]);
});

test('Alt and the down arrow offer all conditions', async () => {
  const { on, field, options, typed } = await box();
  await typed('장애 ');
  const key = new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true });
  await act(() => {
    field.dispatchEvent(key);
  });
  expect(options()).toEqual(['태그:', '사이트:', '상태:', '언어:']);
  expect(on.down).not.toHaveBeenCalled();
});

test('keys that compose a syllable are not ours', async () => {
  const { on, field, typed } = await box();
  await typed('태');
  const key = new KeyboardEvent('keydown', {
    key: 'Enter',
    isComposing: true,
    bubbles: true,
    cancelable: true,
  });
  await act(() => {
    field.dispatchEvent(key);
  });
  expect(key.defaultPrevented).toBe(false);
  expect(on.down).not.toHaveBeenCalled();
});

test('a press takes a completion and leaves the focus in the field', async () => {
  const { root, field, typed } = await box();
  await typed('태');
  const option = root.querySelectorAll<HTMLElement>('[role=option]')[1]!;
  const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
  option.dispatchEvent(down);
  expect(down.defaultPrevented).toBe(true);
  await act(() => option.click());
  expect(field.value).toBe('태그:장애복구 ');
});

test('conditions stand on a ground, words do not', async () => {
  const { root, typed } = await box('장애');
  await typed('색:노랑 장애 tag: -태그:"두 낱말" std::vector');
  const layer = root.querySelector('.search-conditions')!;
  expect(layer.textContent).toBe('색:노랑 장애 tag: -태그:"두 낱말" std::vector');
  expect([...layer.querySelectorAll('span')].map(({ textContent }) => textContent)).toEqual([
    '색:노랑',
    '-태그:"두 낱말"',
  ]);
});
