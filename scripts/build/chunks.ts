import type { ChunkingContext } from 'rolldown';
import type { Plugin } from 'vite';

/** Puts what pages start with in few files; scripts are built as one file each, and left alone. */
export const pageChunks = (): Plugin => ({
  name: 'page-chunks',
  config: ({ build }) =>
    build?.lib
      ? {}
      : {
          build: {
            rolldownOptions: {
              // without it chunks could not hold less than all that their modules import
              preserveEntrySignatures: 'allow-extension',
              output: {
                codeSplitting: {
                  includeDependenciesRecursively: false,
                  groups: [{ name: chunkOf, debugName: 'pages' }],
                },
              },
            },
          },
        },
});

/**
 * The chunk of a module that a page needs at its start: one for what several pages start with. Left to itself the bundler
 * makes some sixty for a page, as every part that is loaded later makes sets of its own, and a browser takes milliseconds
 * for each. What a module imports is needed by as many pages, so that chunks never import each other in a circle. Null for
 * what nothing else needs than the one page, which draws itself with it: another page that loaded that file would be drawn
 * as this one; and for a module that is only loaded later.
 */
export function chunkOf(id: string, graph: Pick<ChunkingContext, 'getModuleInfo'>): string | null {
  const { pages, isLoadedLater } = startsOf(id, graph);
  if (pages.size > 1) return 'pages';
  const [page = null] = pages;
  return isLoadedLater ? page : null;
}

/** The pages that import a module, by however many others; and whether something that is loaded later does. */
function startsOf(id: string, graph: Pick<ChunkingContext, 'getModuleInfo'>) {
  const pages = new Set<string>();
  let isLoadedLater = false;
  const seen = new Set([id]);
  for (const at of seen) {
    const info = graph.getModuleInfo(at);
    if (!info) continue;
    const page = info.isEntry ? pageName(at) : null;
    if (page) pages.add(page);
    isLoadedLater ||= info.dynamicImporters.length > 0;
    for (const importer of info.importers) seen.add(importer);
  }
  return { pages, isLoadedLater };
}

/** `options` of `entrypoints/options/index.html`; null for a script, which is one file. */
const pageName = (entry: string): string | null => /([^/\\]+)(?:[/\\]index)?\.html$/.exec(entry)?.[1] ?? null;
