/** Makes the tab look like the post's: its title and its icon. */
export function dress({ title, icon }: { title: string; icon: string }): void {
  document.title = title;
  if (!/^(https?:|data:image\/)/.test(icon)) return;
  const link = document.createElement('link');
  link.rel = 'icon';
  link.href = icon;
  link.referrerPolicy = 'no-referrer';
  document.head.append(link);
}
