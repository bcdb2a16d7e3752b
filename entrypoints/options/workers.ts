import type { Unpack } from '@/lib/shelves/importing/readFiles';
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

/** A worker of its own for each archive: what it took of memory goes with it. */
export const unpackApart: Unpack = async (bytes) => {
  const worker = start(unzipUrl, 'unzip');
  const done = Promise.withResolvers<Awaited<ReturnType<Unpack>>>();
  worker.addEventListener('message', ({ data }) => done.resolve(data));
  // what a worker dies of is too much for this machine, or no archive
  worker.addEventListener('error', () => done.resolve('badZip'));
  worker.postMessage(bytes, [bytes.buffer]);
  try {
    return await done.promise;
  } finally {
    worker.terminate();
  }
};
