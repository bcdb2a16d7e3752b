import type { ComponentChildren, RefObject } from 'preact';
import { Icon, type IconName } from '@/components/ui/Icon';
import { hashOf, type Route } from '@/lib/shelves/route';

export interface SidebarItemProps {
  to: Route;
  /** address of the view that is shown */
  current: string;
  icon: IconName;
  label: string;
  count: string;
  link?: RefObject<HTMLAnchorElement | null>;
  /** what can be done with it */
  menu?: ComponentChildren;
}

/** A view. The one that is shown has the ribbon at the window's edge. */
export function SidebarItem({ to, current, icon, label, count, link, menu }: SidebarItemProps) {
  const href = hashOf(to);
  return (
    <li class={menu ? 'sidebar-own' : ''}>
      <a
        ref={link ?? null}
        class="sidebar-item"
        href={href}
        aria-current={href === current ? 'page' : undefined}
        title={label}
      >
        <Icon name={icon} />
        <span class="sidebar-label">{label}</span>
        {count && <span class="sidebar-count">{count}</span>}
      </a>
      {menu}
    </li>
  );
}
