import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Notes the packages that modules of a build come from. */
export const shippedPackages = (found: Set<string>): Plugin => ({
  name: 'shipped-packages',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      if (chunk.type === 'chunk')
        for (const id of chunk.moduleIds) {
          const name = packageOf(id);
          if (name) found.add(name);
        }
  },
});

/** Folder of the package that a module lies in, below the last `node_modules`; null for modules of our own. */
export function packageOf(id: string): string | null {
  const [, name] = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id.replaceAll('\\', '/')) ?? [];
  return name ?? null;
}

const WORD_LISTS = `The word lists by which names of elements are judged are those of Mozilla's Readability,
Copyright (c) 2010 Arc90 Inc, Apache License 2.0.`;

/** The licences of what is shipped: our own, then each package with its version and the text it brings. */
export function licenceList(root: string, packages: Iterable<string>): string {
  const all = [...packages].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<
      string,
      string
    >;
    return `${name} ${version} (${license})\n\n${licenceIn(folder) ?? `Licence: ${license}`}`;
  });
  const own = readFileSync(join(root, 'LICENSE'), 'utf8').trim();
  return `${[`Galpi\n\n${own}\n\n${WORD_LISTS}`, ...all].join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

function licenceIn(folder: string): string | null {
  const file = readdirSync(folder)
    .sort()
    .find((name) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(name));
  return file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : null;
}
