import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { IconButton } from '@/components/ui/IconButton';
import { useModal } from '@/components/ui/useModal';
import { useWords } from '@/components/ui/words';
import './Dialog.css';
import './import/ImportDialog.css';

export interface StepDialogProps {
  /** what the step is called; read aloud when another begins */
  title: string;
  /** name of the step */
  step: string;
  /** what it is about, below the title */
  facts?: string | undefined;
  /** names of what waits until this is over */
  waiting?: readonly string[];
  isBusy: boolean;
  /** false where a step has something better to begin with */
  focusesTitle?: boolean;
  /** a further class */
  look?: string;
  /** Esc goes one step back, where there is one; unless given it closes all of it */
  onBack?: (() => void) | undefined;
  onClose: () => void;
  children: ComponentChildren;
}

/** A task of several steps in one dialog: an import, a restoring, an export. */
export function StepDialog(props: StepDialogProps) {
  const {
    title,
    step,
    facts,
    waiting = [],
    isBusy,
    focusesTitle = true,
    look = '',
    onBack,
    onClose,
    children,
  } = props;
  const t = useWords();
  const dialog = useModal();
  const heading = useRef<HTMLHeadingElement>(null);
  // the browser may have closed it by itself while the next task takes its place
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  });
  useEffect(() => {
    if (focusesTitle) heading.current?.focus();
  }, [step]);
  return (
    <dialog
      ref={dialog}
      class={`dialog import ${look}`}
      data-at={step}
      aria-label={title}
      aria-busy={isBusy}
      onCancel={(event) => {
        if (!onBack) return;
        event.preventDefault();
        onBack();
      }}
      onClose={onClose}
    >
      <header>
        <h2 ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton icon="close" label={t('close')} onClick={onClose} />
        {facts !== undefined && <p>{facts}</p>}
        <p aria-live="polite">{waiting.length > 0 && t('importWaiting', waiting.join(', '))}</p>
      </header>
      {children}
    </dialog>
  );
}
