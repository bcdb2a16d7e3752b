// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { signal } from '@preact/signals';
import { expect, test } from 'vitest';
import { Service } from '@/components/settings/services/Service';
import { show } from '../library/show';
import { koreanWords as t } from '../reader/words';

const isSetUp = signal(false);
const Shown = () => (
  <Service
    name="Readwise"
    hint=""
    isSetUp={isSetUp.value}
    form={<input aria-label="token" />}
    onDisconnect={async () => undefined}
  >
    <button type="button">send</button>
  </Service>
);

test('what a service does has the focus once it is connected, and is no longer there to be cancelled', async () => {
  const root = await show(<Shown />);
  const button = root.querySelector('button')!;
  expect(button.ariaLabel).toBe(t('serviceSetUpOf', 'Readwise'));
  await act(() => button.click());
  expect(button.ariaLabel).toBe(t('serviceSetUpNot', 'Readwise'));
  root.querySelector('input')!.focus();
  await act(() => {
    isSetUp.value = true;
  });
  expect(document.activeElement!.textContent).toBe('send');
  await act(() => {
    isSetUp.value = false;
  });
  expect(root.querySelector('input')).toBeNull();
});
