// oxlint-disable-next-line import/default -- the bundler makes a module of it
import url from './search?worker&url';

// Not among the types of the DOM yet: https://w3c.github.io/trusted-types/
declare const trustedTypes: {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (wanted: string) => string },
  ) => { createScriptURL: (wanted: string) => string };
};

/** Starts the search worker. The policy lets through this one script and no other. */
export function startSearch(): Worker {
  const policy = trustedTypes.createPolicy('galpi', {
    createScriptURL(wanted) {
      if (wanted !== url) throw new TypeError(`no script of ours: ${wanted}`);
      return wanted;
    },
  });
  return new Worker(policy.createScriptURL(url), { type: 'module', name: 'search' });
}
