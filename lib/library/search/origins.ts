import type { Library } from '../database';

/** Where posts are from: `https://blog.example`, each once. */
export interface Origins {
  all: () => Promise<readonly string[]>;
  /** There may be others now. */
  forget: () => void;
}

/** A walk over the addresses of all posts, some 100 ms of 10,000: made when somebody asks, and kept. */
export function originsIn(db: Library): Origins {
  let known: Promise<readonly string[]> | undefined;
  return {
    async all() {
      const reading = (known ??= read(db));
      reading.catch(() => {
        if (known === reading) known = undefined;
      });
      return reading;
    },
    forget: () => (known = undefined),
  };
}

async function read(db: Library): Promise<readonly string[]> {
  const found = new Set<string>();
  const urls = db.posts.where('url').startsWith('http');
  await urls.eachKey((url) => {
    const [origin] = /^https?:\/\/[^/]+/.exec(url as string) ?? [];
    if (origin) found.add(origin);
  });
  return [...found];
}
