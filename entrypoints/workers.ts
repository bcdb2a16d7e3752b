import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** The workers of the library page. */
export interface Workers {
  search: Worker;
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

// A script of its own, which the page runs before it has loaded any other: the search reads its index meanwhile.
export default defineUnlistedScript({
  globalName: 'galpiWorkers',
  main: (): Workers => ({ search: start('search'), startUnzip: () => start('unzip') }),
});
