import { useEffect, useState } from 'preact/hooks';
import './Toast.css';

// Long enough to read and reach; it waits while hovered or focused.
const SHOWN_MS = 8000;

export interface ToastProps {
  text: string;
  action?: { label: string; run: () => void };
  onClose: () => void;
}

export function Toast({ text, action, onClose }: ToastProps) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(onClose, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [held, text, onClose]);
  return (
    <div
      class="toast"
      role="status"
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{text}</span>
      {action && (
        <button type="button" onClick={action.run}>
          {action.label}
        </button>
      )}
    </div>
  );
}
