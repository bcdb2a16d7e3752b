import type { Source } from '@/lib/reader/source';

/** Makes the tab look like the post's: its title and its icon. */
export function dress({ draft, icon }: Source): void {
  document.title = draft.title;
  if (!/^(https?:|data:image\/)/.test(icon)) return;
  const link = document.createElement('link');
  link.rel = 'icon';
  link.href = icon;
  link.referrerPolicy = 'no-referrer';
  document.head.append(link);
}
