// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test } from 'vitest';
import { useModal } from '@/components/ui/useModal';

function Asked() {
  const dialog = useModal();
  return (
    <dialog ref={dialog}>
      <button type="button">close</button>
    </dialog>
  );
}

let root: HTMLElement;
beforeEach(async () => {
  // not in jsdom
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
    this.querySelector('button')!.focus();
  };
  document.body.innerHTML = '<button id="opener"></button><a id="other" href="#"></a><div></div>';
  root = document.querySelector('div')!;
  document.querySelector<HTMLElement>('#opener')!.focus();
  await act(() => render(<Asked />, root));
  expect(document.activeElement!.textContent).toBe('close');
});

test('a dialog that is taken away gives the focus back', async () => {
  await act(() => render(null, root));
  expect(document.activeElement!.id).toBe('opener');
});

test('but not from where it is wanted by then', async () => {
  await act(() => {
    document.querySelector<HTMLElement>('#other')!.focus();
    render(null, root);
  });
  expect(document.activeElement!.id).toBe('other');
});

test('one that takes the place of another gives it back to what was before both', async () => {
  await act(() => render(<Asked key="next" />, root));
  expect(document.activeElement!.textContent).toBe('close');
  await act(() => render(null, root));
  expect(document.activeElement!.id).toBe('opener');
});

test('and so does one that was opened over another that went before it', async () => {
  const draw = (first: boolean, second: boolean) =>
    act(() =>
      render(
        <>
          {first && <Asked key="first" />}
          {second && <Asked key="second" />}
        </>,
        root,
      ),
    );
  await act(() => render(null, root));
  await draw(true, false);
  await draw(true, true);
  await draw(false, true);
  await draw(false, false);
  expect(document.activeElement!.id).toBe('opener');
});
