// @vitest-environment jsdom
import { signal } from '@preact/signals';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { Setting } from '@/components/settings/Setting';
import { show } from '../library/show';

test('where its control goes with the focus, the keyboard goes on at what it did', async () => {
  const isKept = signal(false);
  const Kept = () => (
    <Setting name="오래 보관" hint={isKept.value ? '지우지 않습니다.' : '지울 수 있습니다.'}>
      {!isKept.value && <button type="button">지워지지 않게 하기</button>}
    </Setting>
  );
  const root = await show(<Kept />);
  root.querySelector('button')!.focus();
  await act(() => void (isKept.value = true));
  expect(document.activeElement!.textContent).toBe('지우지 않습니다.');
});
