import { filesIn, root } from './files.ts';
import { reach } from './imports.ts';
import type { Check } from './run.ts';

/** What the rooms that are pure may pull in from outside. */
const PACKAGES: Record<string, string[]> = {
  model: [],
  anchor: [],
  search: [],
  article: ['dompurify'],
  transfer: [
    'marked',
    'papaparse',
    'fflate',
    'valibot',
    'hast-util-to-mdast',
    'mdast-util-to-markdown',
    'mdast-util-gfm',
    'mustache',
    'yaml',
  ],
};

/** Injected scripts: whatever they reach runs in a page that is not ours. */
const injected = (): string[] => [
  'entrypoints/extract.ts',
  'entrypoints/selection.ts',
  ...filesIn(['entrypoints'], /\.tsx?$/).filter((file) => file.includes('/live')),
];

/** Faults of one entry: what it must not reach, and by which way it does. */
export function forbidden(base: string, entry: string, isForbidden: (target: string) => boolean): string[] {
  return [...reach(base, entry)]
    .filter(([target]) => isForbidden(target))
    .map(([target, way]) => [...way, target].join(' -> '));
}

const isLibrary = (target: string): boolean => target.startsWith('lib/library/') || target === 'dexie';

export const rooms: Check[] = [
  {
    name: 'rooms: injected scripts never reach the library, not even through others',
    run: () => injected().flatMap((entry) => forbidden(root, entry, isLibrary)),
  },
  ...Object.entries(PACKAGES).map(([room, packages]) => ({
    name: `rooms: lib/${room} reaches only pure rooms and ${packages.join(', ') || 'no package'}`,
    run() {
      const pure = (target: string): boolean =>
        /^lib\/(model|anchor|article|search|transfer)\//.test(target) ||
        target.startsWith('public/_locales/') ||
        packages.includes(target);
      return filesIn([`lib/${room}`], /\.ts$/).flatMap((file) =>
        forbidden(root, file, (target) => !pure(target)),
      );
    },
  })),
];
