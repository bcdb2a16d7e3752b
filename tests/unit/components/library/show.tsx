import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { WordsProvider } from '@/components/ui/words';
import { koreanWords } from '../reader/words';

/** Draws a component in Korean into an empty page. */
export async function show(children: ComponentChildren): Promise<HTMLElement> {
  document.body.replaceChildren(document.createElement('div'));
  const root = document.body.firstElementChild as HTMLElement;
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
