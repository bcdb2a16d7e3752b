import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import './Button.css';

export interface ButtonProps {
  /** filled: the one main thing to do; outline: the others; plain: quiet rows of buttons; danger: deleting */
  look?: 'filled' | 'outline' | 'plain' | 'danger';
  icon?: IconName;
  onClick: (event: MouseEvent) => void;
  disabled?: boolean;
  children: ComponentChildren;
}

export function Button({ look = 'plain', icon, onClick, disabled = false, children }: ButtonProps) {
  return (
    <button type="button" class="button" data-look={look} onClick={onClick} disabled={disabled}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}
