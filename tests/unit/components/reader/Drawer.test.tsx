// @vitest-environment jsdom
import { render } from 'preact';
import { beforeAll, expect, test, vi } from 'vitest';
import { Drawer } from '@/components/reader/Drawer';
import { show } from '../library/show';

beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
});

/** A browser closes a dialog by Esc, then tells of it. */
async function closedByEsc(onClose: (root: Element) => Promise<void> | void): Promise<HTMLDialogElement> {
  const root: Element = await show(
    <Drawer label="" side="end" onClose={() => onClose(root)}>
      {null}
    </Drawer>,
  );
  const dialog = root.querySelector('dialog')!;
  dialog.open = false;
  dialog.dispatchEvent(new Event('close'));
  return dialog;
}

test('a drawer that stays is shown again', async () => {
  const dialog = await closedByEsc(() => Promise.resolve());
  await vi.waitFor(() => expect(dialog.open).toBe(true));
});

test('a drawer that goes is not shown again', async () => {
  const dialog = await closedByEsc((root) => render(null, root));
  await Promise.resolve();
  expect(dialog.open).toBe(false);
});
