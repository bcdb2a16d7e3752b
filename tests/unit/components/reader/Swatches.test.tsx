// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Swatches } from '@/components/reader/Swatches';
import type { Colour } from '@/lib/model/colour';
import { show } from '../library/show';

test('five colours by their keys, with the reader’s own names', async () => {
  const pick = vi.fn<(colour: Colour) => void>();
  const root = await show(
    <Swatches look="letter" names={{ green: '나중에' }} pressed="blue" onPick={pick} />,
  );
  const buttons = [...root.querySelectorAll('button')];
  expect(buttons.map((button) => button.getAttribute('aria-label'))).toEqual([
    '노랑',
    '나중에',
    '파랑',
    '분홍',
    '보라',
  ]);
  expect(buttons.map((button) => button.getAttribute('aria-pressed'))).toEqual([
    'false',
    'false',
    'true',
    'false',
    'false',
  ]);
  buttons[1]!.click();
  expect(pick).toHaveBeenCalledWith('green');
});
