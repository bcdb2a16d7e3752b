import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon';
import { whenAble } from './whenAble';
import './Button.css';

export interface IconButtonProps {
  icon?: IconName;
  /** accessible name; shown as a tooltip */
  label: string;
  onClick: (event: MouseEvent) => void;
  pressed?: boolean;
  expanded?: boolean;
  filled?: boolean;
  disabled?: boolean;
  /** in place of an icon: a letter, a mark */
  children?: ComponentChildren;
  class?: string;
}

export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button ${props.class ?? ''}`}
      aria-label={props.label}
      title={props.label}
      aria-pressed={props.pressed}
      aria-expanded={props.expanded}
      {...whenAble(props.disabled ?? false, props.onClick)}
    >
      {props.icon ? <Icon name={props.icon} filled={props.filled ?? false} /> : props.children}
    </button>
  );
}
