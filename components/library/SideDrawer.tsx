import type { ComponentChildren } from 'preact';
import { useModal } from '@/components/ui/useModal';
import { useWords } from '@/components/ui/words';
import './SideDrawer.css';

/** The sidebar where there is no room for it beside the list. */
export function SideDrawer({ onClose, children }: { onClose: () => void; children: ComponentChildren }) {
  const t = useWords();
  const dialog = useModal();
  return (
    // The links in it have the keyboard.
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
    <dialog
      ref={dialog}
      class="side-drawer"
      aria-label={t('views')}
      closedby="any"
      onClose={onClose}
      // Also a way to where one is already.
      onClick={(event) => (event.target as Element).closest('a') && onClose()}
    >
      {children}
    </dialog>
  );
}
