// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SideDrawer } from '@/components/library/SideDrawer';
import { show } from './show';

test('closes on the way to a view, also to the one that is shown', async () => {
  // not in jsdom
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  const onClose = vi.fn();
  const root = await show(
    <SideDrawer onClose={onClose}>
      <p>views</p>
      <a href="#/inbox">
        <span>inbox</span>
      </a>
    </SideDrawer>,
  );
  await act(() => root.querySelector('p')!.click());
  expect(onClose).not.toHaveBeenCalled();
  await act(() => root.querySelector('span')!.click());
  expect(onClose).toHaveBeenCalledTimes(1);
});
