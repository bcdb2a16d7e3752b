// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { Popup, type PopupProps } from '@/components/popup/Popup';
import type { Highlight } from '@/lib/model/highlight';
import { show } from '../library/show';
import { koreanWords as t } from '../reader/words';

const post = {
  title: '글',
  site: '데브로그',
  minutes: { text: 3, code: 0 },
  progress: 0,
  starred: false,
  saved: true,
};
const highlight = {
  id: 'h',
  colour: 'yellow',
  text: '상수 하나',
  note: '',
  section: '',
  tags: [],
  selectors: [],
} as unknown as Highlight;

async function popup(place: PopupProps['place'], found: Highlight[]) {
  const mark = vi.fn();
  const root = await show(
    <Popup
      {...{ post, place, found, possible: [], lost: [], removed: false, trouble: null }}
      on={{ mark } as unknown as PopupProps['on']}
    />,
  );
  const button = [...root.querySelectorAll('button')].find(
    ({ ariaLabel, textContent }) => (ariaLabel ?? textContent) === t('markThisPage'),
  );
  return { root, mark, button };
}

test.each<[PopupProps['place'], Highlight[]]>([
  ['page', []],
  ['page', [highlight]],
  ['live', [highlight]],
])('over a page (%s) that is in the library it can be marked', async (place, found) => {
  const { mark, button } = await popup(place, found);
  button!.click();
  expect(mark).toHaveBeenCalledOnce();
});

test.each<PopupProps['place']>(['reading', 'saved'])('over a post (%s) that is done there', async (place) => {
  expect((await popup(place, [highlight])).button).toBeUndefined();
});

test.each<[PopupProps['place'], string]>([
  ['page', t('noHighlightsHint')],
  ['live', t('selectToMark')],
  ['reading', t('noHighlightsHint')],
])('with nothing marked over a page (%s) says: %s', async (place, sentence) => {
  expect((await popup(place, [])).root.querySelector('.empty-body')!.textContent).toBe(sentence);
});
