import type { Plugin } from 'vite';

/** Called by what lib/article/content/tracked.ts overrides or switches off, and by nothing else. */
const unused = [
  '_postProcessContent',
  '_fixRelativeUris',
  '_simplifyNestedElements',
  '_cleanClasses',
  '_getJSONLD',
  '_getArticleMetadata',
  '_unescapeHtmlEntities',
  '_isUrl',
];

/** Leaves out of the build what extraction never calls of Readability: 3 of the 60 KB that a click may inject. */
export const unusedReadability = (): Plugin => ({
  name: 'unused-readability',
  transform(code, id) {
    if (id.endsWith('/readability/Readability-readerable.js')) return 'module.exports = null;';
    if (!id.endsWith('/readability/Readability.js')) return null;
    return unused.reduce(without, code);
  },
});

function without(code: string, method: string): string {
  const start = code.indexOf(`\n  ${method}(`);
  const end = code.indexOf('\n  },\n', start);
  if (start < 0 || end < 0) throw new Error(`Readability has no ${method} any more`);
  return code.slice(0, start) + code.slice(end + '\n  },'.length);
}
