import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');

/** Files below some folders of the project, as paths from its root with `/`. */
export function filesIn(folders: string[], pattern: RegExp): string[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && pattern.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name)),
    )
    .map((file) => file.slice(root.length + 1).replaceAll('\\', '/'))
    .toSorted();
}

export const productFolders = ['entrypoints', 'components', 'lib'];
