import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import { whenAble } from './whenAble';
import './Button.css';

export interface ButtonProps {
  /** filled: the one main thing to do; outline: the others; plain: quiet rows of buttons; danger: deleting */
  look?: 'filled' | 'outline' | 'plain' | 'danger';
  icon?: IconName;
  /** missing on the button that sends a form */
  onClick?: (event: MouseEvent) => void;
  /** says more than its words, to those who do not see what it stands beside */
  label?: string;
  /** whether what it opens is open */
  expanded?: boolean;
  /** a press leaves the focus where it is: what it opens closes without it */
  keepsFocus?: boolean;
  disabled?: boolean;
  children: ComponentChildren;
}

export function Button({
  look = 'plain',
  icon,
  onClick,
  label,
  expanded,
  keepsFocus = false,
  disabled = false,
  children,
}: ButtonProps) {
  return (
    <button
      type={onClick ? 'button' : 'submit'}
      class="button"
      data-look={look}
      aria-label={label}
      aria-expanded={expanded}
      onMouseDown={(event) => keepsFocus && event.preventDefault()}
      {...whenAble(disabled, onClick)}
    >
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
