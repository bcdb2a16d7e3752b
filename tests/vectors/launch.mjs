import { extended } from '../bench/extension.mjs';

/**
 * Chromium with the production build, and in it one page more that has the library's own functions at hand
 * (`globalThis.galpi`). Nothing but localhost can be reached.
 */
export async function launchOwn(folder, entry) {
  const extension = await extended(entry, folder);
  const { context, base, open } = await extension.start({
    viewport: null,
    locale: 'en',
    args: ['--lang=en', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
    env: { ...process.env, LANGUAGE: 'en' },
  });
  let isAlive = true;
  context.once('close', () => {
    isAlive = false;
  });
  const close = async () => {
    await context.close();
    extension.remove();
  };
  return { context, base, open, close, isAlive: () => isAlive };
}

/** The same, started anew when an input has killed it: a control may do what it likes. */
export function revived(folder, entry) {
  let own;
  return {
    async context() {
      if (own && !own.isAlive()) await own.close().catch(() => undefined);
      if (!own?.isAlive()) own = await launchOwn(folder, entry);
      return own.context;
    },
    close: () => own?.close(),
  };
}
