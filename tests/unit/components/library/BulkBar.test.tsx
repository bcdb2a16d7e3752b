// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { BulkBar, type BulkBarProps } from '@/components/library/BulkBar';
import { press, show, type } from './show';

const nothing = (): void => undefined;
const tag = vi.fn();
const on: BulkBarProps['on'] = {
  done: nothing,
  archive: nothing,
  trash: nothing,
  export: nothing,
  close: nothing,
  sharedTags: () => Promise.resolve(['캐시']),
  tag,
};

function Bar() {
  const [isTagging, setTagging] = useState(false);
  return <BulkBar count={2} on={on} known={[]} isTagging={isTagging} onTagging={setTagging} />;
}

async function tagging() {
  const root = await show(<Bar />);
  const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === '태그')!;
  /** as a mouse does: the press moves the focus, unless somebody minds */
  const click = async (): Promise<void> => {
    const down = new MouseEvent('mousedown', { bubbles: true, cancelable: true });
    await act(() => void button.dispatchEvent(down));
    if (!down.defaultPrevented) await act(() => button.focus());
    await act(() => button.click());
  };
  await click();
  // the shared tags are read first
  await vi.waitFor(() => expect(document.activeElement?.tagName).toBe('INPUT'));
  return { root, button, click, field: root.querySelector('input')! };
}

test('the editor of tags closes by key at the button that opened it', async () => {
  const { root, button, field } = await tagging();
  expect(document.activeElement).toBe(field);
  await press(field, 'Escape');
  expect(root.querySelector('input')).toBeNull();
  expect(document.activeElement).toBe(button);
});

test('its button closes it again, and keeps what is typed', async () => {
  const { root, field, click } = await tagging();
  await type(field, '운영');
  await click();
  expect(root.querySelector('input')).toBeNull();
  expect(tag).toHaveBeenCalledExactlyOnceWith(['운영'], []);
});

test('who stops picking goes on where they were', async () => {
  const Picking = () => {
    const [picks, setPicks] = useState(false);
    return (
      <>
        <a href="#row" onClick={() => setPicks(true)}>
          row
        </a>
        {picks && (
          <BulkBar
            count={1}
            on={{ ...on, close: () => setPicks(false) }}
            known={[]}
            isTagging={false}
            onTagging={nothing}
          />
        )}
      </>
    );
  };
  const root = await show(<Picking />);
  const row = root.querySelector('a')!;
  row.focus();
  await act(() => row.click());
  const end = [...root.querySelectorAll('button')].at(-1)!;
  end.focus();
  await act(() => end.click());
  expect(root.querySelector('.bulk')).toBeNull();
  expect(document.activeElement).toBe(row);
});
