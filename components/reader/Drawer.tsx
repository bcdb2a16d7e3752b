import type { ComponentChildren } from 'preact';
import { IconButton } from '@/components/ui/IconButton';
import { useModal } from '@/components/ui/useModal';
import { useWords } from '@/components/ui/words';
import './Drawer.css';

export interface DrawerProps {
  label: string;
  /** on a phone every drawer comes from the bottom */
  side: 'start' | 'end' | 'middle';
  onClose: () => Promise<void> | void;
  children: ComponentChildren;
}

/**
 * A modal panel from a side, or from the bottom of a phone. Esc, its button and the ground beside it ask for it to be closed;
 * one that stays is shown again.
 */
export function Drawer({ label, side, onClose, children }: DrawerProps) {
  const t = useWords();
  const dialog = useModal();
  const closed = async (): Promise<void> => {
    await onClose();
    dialog.current?.showModal();
  };
  return (
    <dialog
      ref={dialog}
      class="drawer"
      data-side={side}
      aria-label={label}
      onClose={() => void closed()}
      onClick={(event) => event.target === event.currentTarget && void onClose()}
      // The page behind hears no key of a modal dialog.
      onKeyDown={(event) => event.stopPropagation()}
    >
      <div class="drawer-body">
        <header>
          <h2>{label}</h2>
          <IconButton icon="close" label={t('close')} onClick={() => void onClose()} />
        </header>
        {children}
      </div>
    </dialog>
  );
}
