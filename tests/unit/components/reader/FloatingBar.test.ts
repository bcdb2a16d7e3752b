import { expect, test } from 'vitest';
import { barTop } from '@/components/reader/FloatingBar';

const line = (top: number) => ({ left: 0, top, width: 100, height: 30 });
const view = { roof: 48, floor: 900 };

test.each([
  ['above the first line', 300, 330, 246],
  ['below the last when there is no room above', 80, 110, 146],
  ['below the top bar when both ends are out of view', -200, 1200, 54],
  ['above lines that were scrolled out of view upwards', -200, -170, -254],
  ['above lines that are still to be scrolled into view', 1200, 1230, 1146],
  ['below the last line when the first is far above', -200, 400, 436],
])('the bar stands %s', (_, first, last, top) => {
  expect(barTop(line(first), line(last), view)).toBe(top);
});
