import type { Obsidian } from '@/lib/model/services';

// Windows passes 2,048 characters on to a program that opens an address; who has more takes it from the clipboard.
const LONGEST = 1800;

/** How a note gets into Obsidian. */
export interface ObsidianNote {
  /** an address that Obsidian opens */
  url: string;
  /** what has to be in the clipboard then; null where the address says it all */
  clipboard: string | null;
}

/** A new note: https://help.obsidian.md/Extending+Obsidian/Obsidian+URI. `name` is that of a file, without its ending. */
export function obsidianNote({ vault, folder }: Obsidian, name: string, markdown: string): ObsidianNote {
  const file = [...folder.split('/'), name]
    .map((part) => part.trim())
    .filter(Boolean)
    .join('/');
  const url = (rest: string): string =>
    `obsidian://new?${vault.trim() ? `vault=${encodeURIComponent(vault.trim())}&` : ''}file=${encodeURIComponent(file)}&${rest}`;
  const whole = url(`content=${encodeURIComponent(markdown.toWellFormed())}`);
  return whole.length <= LONGEST
    ? { url: whole, clipboard: null }
    : { url: url('clipboard'), clipboard: markdown };
}
