import { findAll } from '../names';
import { titled } from './titled';

/** An embedded gist: its table of lines with the file's name above; the bar of links below goes. */
export function gists(root: Element): number {
  const files = findAll(root, '.gist .gist-file');
  for (const file of files) {
    const meta = file.querySelector('.gist-meta');
    const name = meta?.querySelector('a[href*="#file-"]')?.textContent?.trim();
    meta?.remove();
    const table = file.querySelector('table');
    if (!table || file.querySelector('.markdown-body')) continue;
    table.classList.add('highlight');
    titled(file, name, table);
  }
  return files.length;
}
