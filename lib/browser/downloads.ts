import { browser } from 'wxt/browser';
import type { Downloads } from '@/lib/library/backup/downloads';
import { outdated } from '@/lib/transfer/backup/format';

const WANTED = { permissions: ['downloads' as const] };
const FOLDER = 'Galpi';

/** The browser's list of downloads. Its permission is asked for where backups are to go there by themselves, never else. */
export const downloads: Downloads = {
  ask: () => browser.permissions.request(WANTED),
  isAllowed: () => browser.permissions.contains(WANTED),
  async save(name, file) {
    const url = URL.createObjectURL(file);
    try {
      const id = await browser.downloads.download({
        url,
        filename: `${FOLDER}/${name}`,
        conflictAction: 'uniquify',
        saveAs: false,
      });
      await finished(id);
    } finally {
      URL.revokeObjectURL(url);
    }
  },
  async rotate(made, kept) {
    // 0: all of them, where a browser names a thousand at most
    const found = await browser.downloads.search({ state: 'complete', exists: true, limit: 0 });
    const inFolder = found.filter(({ filename }) => /[/\\]Galpi[/\\]/.test(filename));
    const byName = Map.groupBy(inFolder, ({ filename }) => filename.split(/[/\\]/).at(-1)!);
    for (const { id } of outdated([...byName.keys()], made, kept).flatMap((name) => byName.get(name)!)) {
      // one that its reader has moved away meanwhile is gone already
      await browser.downloads.removeFile(id).catch(() => undefined);
      await browser.downloads.erase({ id });
    }
  },
};

/** Waits until a download is on the disk; what keeps it from there is thrown. */
function finished(id: number): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  const told = ({ state, error }: { state?: string | undefined; error?: string | undefined }): void => {
    if (state === 'complete') resolve();
    if (state === 'interrupted') reject(new DOMException(error, nameOf(error)));
  };
  const listener = (change: {
    id: number;
    state?: { current?: string | undefined } | undefined;
    error?: { current?: string | undefined } | undefined;
  }): void => {
    if (change.id === id) told({ state: change.state?.current, error: change.error?.current });
  };
  browser.downloads.onChanged.addListener(listener);
  void browser.downloads.search({ id }).then(([now]) => now && told(now), reject);
  return promise.finally(() => browser.downloads.onChanged.removeListener(listener));
}

const nameOf = (error = ''): string =>
  error === 'FILE_NO_SPACE'
    ? 'QuotaExceededError'
    : error.startsWith('USER_')
      ? 'AbortError'
      : error === 'FILE_ACCESS_DENIED'
        ? 'NotAllowedError'
        : 'UnknownError';
