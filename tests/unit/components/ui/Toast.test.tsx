// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, expect, test, vi } from 'vitest';
import { render } from 'preact';
import { Toast, type ToastProps } from '@/components/ui/Toast';
import { WordsProvider } from '@/components/ui/words';
import { koreanWords } from '../reader/words';

afterEach(() => void vi.useRealTimers());

test('the same sentence about something else is shown as long as the first', async () => {
  vi.useFakeTimers();
  const root = document.createElement('div');
  const onClose = vi.fn();
  const say = (action: ToastProps['action']): Promise<void> =>
    act(() =>
      render(
        <WordsProvider value={koreanWords}>
          <Toast text="removed" {...(action ? { action } : {})} onClose={onClose} />
        </WordsProvider>,
        root,
      ),
    );
  await say({ label: 'undo', run: () => undefined });
  vi.advanceTimersByTime(7000);
  await say({ label: 'undo', run: () => undefined });
  vi.advanceTimersByTime(7000);
  expect(onClose).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1000);
  expect(onClose).toHaveBeenCalledTimes(1);
});

test('a sentence that goes with the focus gives it back', async () => {
  document.body.innerHTML = '<button></button><div></div>';
  const [button, root] = [document.querySelector('button')!, document.querySelector('div')!];
  const action = { label: 'undo', run: () => render(null, root) };
  await act(() =>
    render(
      <WordsProvider value={koreanWords}>
        <Toast text="removed" action={action} onClose={() => undefined} />
      </WordsProvider>,
      root,
    ),
  );
  button.focus();
  const undo = root.querySelector('button')!;
  undo.focus();
  await act(() => undo.click());
  expect(root.textContent).toBe('');
  expect(document.activeElement).toBe(button);
});
