// @vitest-environment jsdom
import { beforeAll, expect, test } from 'vitest';
import { IN, isIn } from '@/lib/article/repair/marks';
import { createRepair } from '@/lib/reader/repair/repair';
import type { RepairMode } from '@/lib/reader/reading';
import type { Captured } from '@/lib/reader/source';

beforeAll(() => {
  // not in jsdom: what it is given here has nothing to be taken away
  Object.assign(Element.prototype, {
    setHTML(this: Element, html: string) {
      this.innerHTML = html;
    },
  });
});

const html = `<div ${IN}="1"><p>가</p><p>나</p></div><p>다</p>`;
const captured = {
  article: { images: [] },
  whole: { html, base: 'https://weir.example/' },
} as unknown as Captured;

function opened(mode: RepairMode) {
  const repair = createRepair(captured, mode);
  const parts = [...repair.page.querySelectorAll('p')];
  const inside = (): string =>
    parts
      .filter(isIn)
      .map(({ textContent }) => textContent)
      .join('');
  return { repair, parts, inside };
}

test('what was done last is undone first, also where that was to turn a part back', () => {
  const { repair, parts, inside } = opened('repair');
  const seen = [inside()];
  for (const part of [parts[0]!, parts[1]!, parts[0]!, parts[2]!]) {
    repair.turn(part);
    seen.push(inside());
  }
  expect(seen).toEqual(['가나', '나', '', '가', '가다']);
  for (const before of seen.toReversed().slice(1)) {
    repair.undo();
    expect(inside()).toBe(before);
  }
  repair.undo();
  expect(inside()).toBe('가나');
});

test('an article that was picked before comes back', () => {
  const { repair, parts, inside } = opened('pick');
  repair.turn(parts[0]!);
  repair.turn(parts[2]!);
  expect(inside()).toBe('다');
  repair.undo();
  expect(inside()).toBe('가');
});

test('what was done to a part and meant for more is undone at once', () => {
  const { repair, parts, inside } = opened('repair');
  repair.show(document.createElement('div'), '', new AbortController().signal);
  repair.turn(parts[0]!);
  repair.widen();
  expect(inside()).toBe('');
  repair.undo();
  expect(inside()).toBe('가나');
});
