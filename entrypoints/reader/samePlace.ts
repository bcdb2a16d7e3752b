import type { Reading } from '@/lib/reader/reading';

/** After a reload, and in a session that was restored, the article stands where it stood. */
export function samePlace({ progress, page }: Reading): void {
  const key = `place ${location.hash}`;
  const kept = Number(sessionStorage.getItem(key) ?? 0);
  if (page.value && kept > 0) progress.goTo(page.value, kept);
  addEventListener('pagehide', () => sessionStorage.setItem(key, String(progress.share.value)));
}
