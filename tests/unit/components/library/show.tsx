import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { onTestFinished } from 'vitest';
import { WordsProvider } from '@/components/ui/words';
import { koreanWords } from '../reader/words';

/** Draws a component in Korean into an empty page, until the test ends: other files test in the same window. */
export async function show(children: ComponentChildren): Promise<HTMLElement> {
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
  onTestFinished(async () => {
    await act(() => render(null, root));
    document.body.replaceChildren();
  });
  await act(() => render(<WordsProvider value={koreanWords}>{children}</WordsProvider>, root));
  return root;
}

export async function press(target: Element, key: string): Promise<void> {
  await act(() => {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  });
}

export async function type(field: HTMLInputElement, text: string): Promise<void> {
  await act(() => {
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}
