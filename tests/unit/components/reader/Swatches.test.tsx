// @vitest-environment jsdom
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { Swatches } from '@/components/reader/Swatches';
import { WordsProvider } from '@/components/ui/words';
import type { Colour } from '@/lib/model/colour';
import { koreanWords } from './words';

test('five colours by their keys, with the reader’s own names', () => {
  const pick = vi.fn<(colour: Colour) => void>();
  render(
    <WordsProvider value={koreanWords}>
      <Swatches look="letter" names={{ green: '나중에' }} pressed="blue" onPick={pick} />
    </WordsProvider>,
    document.body,
  );
  const buttons = [...document.querySelectorAll('button')];
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
