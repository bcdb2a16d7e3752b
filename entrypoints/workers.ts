// oxlint-disable-next-line import/default -- the bundler makes a module of it
import searchUrl from './search?worker&url';
// oxlint-disable-next-line import/default -- and of this
import unzipUrl from './unzip?worker&url';

// Not among the types of the DOM yet: https://w3c.github.io/trusted-types/
declare const trustedTypes: {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (wanted: string) => string },
  ) => { createScriptURL: (wanted: string) => string };
};

/** Lets through these scripts and no others. */
const policy = trustedTypes.createPolicy('galpi', {
  createScriptURL(wanted) {
    if (wanted !== searchUrl && wanted !== unzipUrl) throw new TypeError(`no script of ours: ${wanted}`);
    return wanted;
  },
});

const start = (url: string, name: string): Worker =>
  new Worker(policy.createScriptURL(url), { type: 'module', name });

export const startSearch = (): Worker => start(searchUrl, 'search');

export const startUnzip = (): Worker => start(unzipUrl, 'unzip');
