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
  const close = async () => {
    await context.close();
    extension.remove();
  };
  return { context, base, open, close };
}
