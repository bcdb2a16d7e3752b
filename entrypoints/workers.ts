import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { SearchRequest } from '@/lib/library/search/protocol';
import { parseRoute } from '@/lib/shelves/route';

/** The workers of the library page. */
export interface Workers {
  search: Worker;
  /** its first error, which may come before there is anybody in the page to hear of it */
  searchFailed: Promise<ErrorEvent>;
  startUnzip: () => Worker;
}

// Not among the types of the DOM yet: https://w3c.github.io/trusted-types/
declare const trustedTypes: {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (wanted: string) => string },
  ) => { createScriptURL: (wanted: string) => string };
};

const scripts = { search: '/search.js', unzip: '/unzip.js' };

/** Lets through these scripts and no others. */
const policy = trustedTypes.createPolicy('galpi', {
  createScriptURL(wanted) {
    if (!Object.values(scripts).includes(wanted)) throw new TypeError(`no script of ours: ${wanted}`);
    return wanted;
  },
});

const start = (name: keyof typeof scripts): Worker =>
  new Worker(policy.createScriptURL(scripts[name]), { name });

// A script of its own, which the page runs before it has loaded any other.
export default defineUnlistedScript({ globalName: 'galpiWorkers', main });

function main(): Workers {
  const search = start('search');
  const searchFailed = new Promise<ErrorEvent>((failed) =>
    search.addEventListener('error', failed, { once: true }),
  );
  // Where its answer is what the page opens with, it reads its index while the page is loaded.
  if (parseRoute(location.hash).view === 'search')
    search.postMessage({ kind: 'soon' } satisfies SearchRequest, []);
  return { search, searchFailed, startUnzip: () => start('unzip') };
}
