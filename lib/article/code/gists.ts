import { findAll } from '../names';

/** An embedded gist: its table of lines with the file's name above; the bar of links below goes. */
export function gists(root: Element): number {
  const files = findAll(root, '.gist .gist-file');
  for (const file of files) {
    const meta = file.querySelector('.gist-meta');
    const name = meta?.querySelector('a[href*="#file-"]')?.textContent?.trim();
    meta?.remove();
    const table = file.querySelector('table');
    if (!table || file.querySelector('.markdown-body')) continue;
    const title = root.ownerDocument.createElement('div');
    title.className = 'code-title';
    title.textContent = name ?? '';
    table.classList.add('highlight');
    file.replaceChildren(title, table);
  }
  return files.length;
}
