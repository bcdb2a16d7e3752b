import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { focusBack } from './focusBack';
import { IconButton } from './IconButton';
import { useWords } from './words';
import './Toast.css';

// Long enough to read and reach; it waits while hovered or focused.
const SHOWN_MS = 8000;

export interface ToastProps {
  text: string;
  action?: { label: string; run: () => void };
  /** until it is put away: what it says matters for longer than one reads it */
  stays?: boolean;
  onClose: () => void;
}

/** Stands in the page before there is anything to say: screen readers tell only of what comes into a place they know. */
export const ToastPlace = ({ children }: { children: ComponentChildren }) => (
  <div class="toast-place" role="status">
    {children}
  </div>
);

export function Toast({ text, action, stays = false, onClose }: ToastProps) {
  const t = useWords();
  const [held, setHeld] = useState(false);
  const before = useRef<Element | null>(null);
  useEffect(() => () => before.current && focusBack(before.current), []);
  useEffect(() => {
    if (held || stays) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, stays, text, action, onClose]);
  return (
    <div
      class="toast"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null))
          before.current = relatedTarget as Element | null;
        setHeld(true);
      }}
      onFocusOut={() => setHeld(false)}
    >
      <span>{text}</span>
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
      {stays && <IconButton icon="close" label={t('close')} onClick={onClose} />}
    </div>
  );
}
