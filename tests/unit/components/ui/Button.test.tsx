// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { useState } from 'preact/hooks';
import { expect, test, vi } from 'vitest';
import { Button } from '@/components/ui/Button';
import { show } from '../library/show';

function Once({ onPress }: { onPress: () => void }) {
  const [pressed, setPressed] = useState(false);
  const press = (): void => {
    setPressed(true);
    onPress();
  };
  return (
    <Button disabled={pressed} onClick={press}>
      one
    </Button>
  );
}

test('a button that its own press disables can keep the focus, and does nothing more', async () => {
  const pressed = vi.fn<() => void>();
  const root = await show(<Once onPress={pressed} />);
  const button = root.querySelector('button')!;
  await act(() => button.click());
  expect(button.ariaDisabled).toBe('true');
  // browsers take the focus away from what is `disabled`
  expect(button.disabled).toBe(false);
  await act(() => button.click());
  expect(pressed).toHaveBeenCalledOnce();
});

test('a form is not sent by a button that is disabled', async () => {
  const sent = vi.fn<(event: Event) => void>();
  const root = await show(
    <form onSubmit={sent}>
      <Button disabled>send</Button>
    </form>,
  );
  root.querySelector('button')!.click();
  expect(sent).not.toHaveBeenCalled();
});
