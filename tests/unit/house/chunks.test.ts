import { describe, expect, test } from 'vitest';
import { chunkOf } from '../../../scripts/build/chunks.ts';

/** Modules with what imports them, statically and on demand. */
const modules: Record<string, { by?: string[]; later?: string[] }> = {
  '/app/options/index.html': {},
  '/app/reader/index.html': {},
  '/app/popup.html': {},
  '/app/worker.ts': {},
  '/lib/shelves.ts': { by: ['/app/options/index.html'] },
  '/lib/words.ts': { by: ['/lib/shelves.ts', '/app/reader/index.html'] },
  '/lib/export.ts': { later: ['/lib/shelves.ts'] },
  '/lib/zip.ts': { by: ['/lib/export.ts'] },
  '/lib/post.ts': { by: ['/lib/export.ts', '/lib/words.ts'] },
  '/lib/rows.ts': { by: ['/lib/shelves.ts', '/lib/export.ts'] },
  '/lib/circle.ts': { by: ['/lib/round.ts', '/app/popup.html'] },
  '/lib/round.ts': { by: ['/lib/circle.ts', '/app/reader/index.html'] },
  '/lib/index.ts': { by: ['/app/worker.ts'], later: ['/app/worker.ts'] },
};
const graph: Parameters<typeof chunkOf>[1] = {
  getModuleInfo: (id) =>
    ({
      isEntry: id.startsWith('/app/'),
      importers: modules[id]?.by ?? [],
      dynamicImporters: modules[id]?.later ?? [],
    }) as unknown as ReturnType<Parameters<typeof chunkOf>[1]['getModuleInfo']>,
};
const chunk = (id: string): string | null => chunkOf(id, graph);

describe('what pages start with lies in few files', () => {
  test('modules of several pages lie together, by however many others they are imported', () => {
    expect(chunk('/lib/words.ts')).toBe('pages');
    expect(chunk('/lib/circle.ts')).toBe('pages');
    expect(chunk('/lib/round.ts')).toBe('pages');
  });

  test('also what something that is loaded later needs too', () => {
    expect(chunk('/lib/post.ts')).toBe('pages');
  });

  test('what draws a page is in no file that something else loads', () => {
    expect(chunk('/lib/shelves.ts')).toBeNull();
    expect(chunk('/lib/rows.ts')).toBe('options');
  });

  test('what is loaded later and what a script needs are left to the bundler', () => {
    expect(chunk('/lib/export.ts')).toBeNull();
    expect(chunk('/lib/zip.ts')).toBeNull();
    expect(chunk('/lib/index.ts')).toBeNull();
  });
});
