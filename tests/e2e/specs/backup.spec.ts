import { setTimeout as sleep } from 'node:timers/promises';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { dropFile } from '../harness/dropFile.ts';
import { stage, waitForMarked } from '../harness/stage.ts';

const on = stage();

const TITLE = '새벽 3시, 캐시가 한꺼번에 만료되던 날';
const WORDS = '상수 하나를 고르는 일도 설계입니다.';
const NOTE = '우리 쪽도 확인할 것';
const PICTURE = '새벽 3시 전후의 데이터베이스 응답 시간 막대그래프';
let library: Tab;

interface Kept {
  galpiBackup?: { name: string; file: Blob };
}

const press = (key: string): Promise<void> => library.clickByName('button', on.t(key));

async function settings(): Promise<void> {
  await library.evaluate(() => (location.hash = '#/settings'));
  await library.waitForText(on.t('backup'));
}

/** Makes a backup and keeps hold of the file that is handed to the reader, in place of their downloads. */
async function backUp(button = 'backupNow'): Promise<string> {
  await settings();
  await library.evaluate(() => {
    const files = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (file: Blob) => {
      const url = make(file);
      files.set(url, file);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      (window as Kept).galpiBackup = { name: this.download, file: files.get(this.href)! };
    };
  });
  await press(button);
  await library.waitFor('the file', () => (window as Kept).galpiBackup !== undefined);
  return library.evaluate(() => (window as Kept).galpiBackup!.name);
}

/** Drops the backup on the page, whole or cut. */
const drop = (share = 1): Promise<void> =>
  library.evaluate((share) => {
    const { name, file } = (window as Kept).galpiBackup!;
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([file.slice(0, Math.floor(file.size * share))], name));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, share);

const numbers = (): Promise<string[]> =>
  library.evaluate(() =>
    Array.from(document.querySelectorAll('.import-number'), (number) => number.textContent.trim()),
  );

async function erase(): Promise<void> {
  await settings();
  await press('eraseOpen');
  await press('deleteAll');
  await library.waitForText(on.t('erased'));
}

/** Finds the post, wherever its progress has put it. */
async function toPost(words: string): Promise<void> {
  await library.evaluate(() => (location.hash = '#/inbox'));
  await library.clickByName('combobox', on.t('searchPlaceholder'));
  await library.press('Control+a');
  await library.type(words);
  expect(await library.find('link', TITLE)).not.toBeNull();
}

beforeAll(async () => {
  const post = await on.read('/ko-cache.html');
  await post.resize(1440, 900);
  await post.select(WORDS);
  await post.clickByName('button', on.t('noteKey'));
  await post.focused('textbox', on.t('note'));
  await post.type(NOTE);
  await post.waitForText(on.t('saved'));
  await post.close();
  library = await on.browser.openLibrary();
  await library.resize(1440, 900);
  await library.evaluate(() => (location.hash = '#/highlights'));
  await library.waitForText(NOTE);
});

/** A folder of the browser's own, where the reader's cannot be chosen without a person. */
const giveFolder = (): Promise<void> =>
  library.evaluate(() => {
    Object.assign(window, {
      showDirectoryPicker: async () => {
        const root = await navigator.storage.getDirectory();
        return root.getDirectoryHandle('backups', { create: true });
      },
    });
  });

const inFolder = (): Promise<string[]> =>
  library.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('backups');
    const names: string[] = [];
    // one that is being written is beside its file
    for await (const name of folder.keys()) if (!name.endsWith('.crswap')) names.push(name);
    return names.sort();
  });

/** Waits until there are so many files, of these so many backups of long ago, and nothing is being written any more. */
async function folderHas(count: number, old: number): Promise<void> {
  for (const end = Date.now() + 10_000; ; await sleep(100)) {
    const names = await inFolder();
    if (names.length === count && names.filter((name) => name.startsWith('galpi-2020')).length === old) break;
    if (Date.now() > end) throw new Error(names.join(', '));
  }
  await library.find('button', on.t('backupNow'));
}

interface Api {
  browser: {
    downloads: {
      search: (query: { exists: boolean }) => Promise<{ filename: string; exists: boolean; state: string }[]>;
    };
  };
}

/** Files of ours that lie in the downloads. */
const downloads = (): Promise<string[]> =>
  library.evaluate(async () => {
    const found = await (window as unknown as Api).browser.downloads.search({ exists: true });
    const there = found.filter(({ exists, state }) => exists && state === 'complete');
    return there.map(({ filename }) => filename);
  });

async function waitForDownload(count: number): Promise<void> {
  await library.find('button', on.t('backupNow'));
  for (const end = Date.now() + 10_000; (await downloads()).length !== count; await sleep(100))
    if (Date.now() > end) throw new Error(`${(await downloads()).length} downloads, not ${count}`);
}

describe('backup', () => {
  test('is one file, named by its day; its age is shown', async () => {
    expect(await backUp()).toMatch(/^galpi-\d{4}-\d{2}-\d{2}-\d{6}\.galpi\.gz$/);
    await library.waitFor('its age', () => /오늘|today/.test(document.body.innerText));
  });

  test('restored into an empty library all is there: text, picture, highlight and note', async () => {
    await erase();
    await drop();
    await library.waitForText(on.t('restorePlan'));
    expect(await numbers()).toEqual(['1', '0', '0', '0']);
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('restoreDone'));
    await press('importSeeInbox');
    on.site.close();
    await toPost('새벽 3시');
    await library.clickByName('link', TITLE);
    await library.waitForText('캐시는 평균을 빠르게 하지만');
    await waitForMarked(library, WORDS);
    await library.waitFor(
      'the stored picture',
      (alt) => {
        const picture = document.querySelector<HTMLImageElement>(`img[alt="${alt}"]`);
        picture?.scrollIntoView();
        return picture?.src.startsWith('blob:') && picture.naturalWidth > 0;
      },
      PICTURE,
    );
    await library.evaluate(() => (location.hash = '#/highlights'));
    for (const text of [WORDS, NOTE]) await library.waitForText(text);
  });

  test('what was restored is found by the search', async () => {
    await toPost('평균을 빠르게');
  });

  test('restored into the same library nothing is new', async () => {
    await drop();
    await library.waitForText(on.t('restoreNothing'));
    expect(await numbers()).toEqual(['0', '0', '1', '0']);
    await press('cancel');
  });

  test('restored into a filled library it joins what is there', async () => {
    await erase();
    const rows = 'title,url,time_added,tags,status\n다른 글,https://dev.example/other,1467043200,,unread\n';
    await dropFile(library, 'part_000000.csv', rows);
    await library.waitForText(on.t('importPlan'));
    await library.clickByName('button', /1/);
    await press('importSeeInbox');
    await library.waitForText('다른 글');
    await drop();
    await library.waitForText(on.t('restorePlan'));
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('restoreDone'));
    await press('importSeeInbox');
    await library.waitForText('다른 글');
    await toPost('새벽 3시');
  });

  test('by itself goes into a folder, where the last seven are kept and nothing else is touched', async () => {
    if (!(await library.evaluate(() => 'showDirectoryPicker' in window))) return;
    await settings();
    await giveFolder();
    await library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('backups', { create: true });
      const old = Array.from({ length: 8 }, (_, i) => `galpi-2020-01-0${i + 1}-090000.galpi.gz`);
      for (const name of [...old, '휴가 사진.jpg']) await folder.getFileHandle(name, { create: true });
    });
    await press('backupChoose_folder');
    await library.waitForText(on.t('backupToFolder', 'backups', '7'));
    await folderHas(8, 6);
    expect(await inFolder()).toContain('휴가 사진.jpg');
    // one that another program holds stays, and keeps no other from being made
    await library.evaluate(async () => {
      const root = await navigator.storage.getDirectory();
      const folder = await root.getDirectoryHandle('backups');
      const file = await folder.getFileHandle('galpi-2020-01-03-090000.galpi.gz');
      Object.assign(window, { held: await file.createWritable() });
    });
    await sleep(1100);
    await press('backupNow');
    await folderHas(9, 6);
    expect(await library.text()).not.toContain(on.t('backupTrouble_failed'));
    // the folder is gone
    await library.evaluate(async () => {
      await (window as unknown as { held: FileSystemWritableFileStream }).held.abort();
      const root = await navigator.storage.getDirectory();
      await root.removeEntry('backups', { recursive: true });
    });
    await press('backupNow');
    await library.waitForText(on.t('backupTrouble_gone'));
    expect(await backUp('backupDownload')).toMatch(/^galpi-/);
    await library.waitFor(
      'no trouble',
      (text) => !document.body.innerText.includes(text),
      on.t('backupTrouble_gone'),
    );
    await press('backupForget');
    await library.waitForText(on.t('backupOffer_folder'));
  });

  test('by itself goes into the downloads where no folder can be chosen; the last seven are kept', async () => {
    if (await library.evaluate(() => 'showDirectoryPicker' in window)) return;
    await settings();
    await press('backupChoose_downloads');
    await library.waitForText(on.t('backupToDownloads', '7'));
    for (let made = 1; made < 9; made++) {
      await waitForDownload(Math.min(made, 7));
      // names tell seconds
      await sleep(1100);
      await press('backupNow');
    }
    await waitForDownload(7);
    expect((await downloads()).every((name) => /[/\\]Galpi[/\\]galpi-[\d-]+\.galpi\.gz$/.test(name))).toBe(
      true,
    );
    await press('backupForget');
    await library.waitForText(on.t('backupOffer_downloads'));
  });

  test('a reader is reminded of it after two weeks, and can put that off', async () => {
    await library.evaluate(async () => {
      const open = indexedDB.open('galpi');
      await new Promise((done) => open.addEventListener('success', done));
      const write = open.result.transaction('backups', 'readwrite');
      const last = { at: Date.now() - 16 * 86_400_000, name: 'galpi', size: 1 };
      write.objectStore('backups').put({ id: 'backup', place: null, last, quietUntil: 0 });
      await new Promise((done) => write.addEventListener('complete', done));
      open.result.close();
    });
    await library.evaluate(() => (location.hash = '#/inbox'));
    await library.reload();
    await library.waitForText(on.t('backupOld', '16'));
    await press('backupLater');
    await library.gone('button', on.t('backupLater'));
    await library.reload();
    await library.waitForText('다른 글');
    expect(await library.text()).not.toContain(on.t('backupOld', '16'));
  });

  test('cut off it says so, and the library is as it was', async () => {
    await backUp();
    await erase();
    await drop(0.6);
    await library.waitForText(on.t('restoreRefused_broken'));
    await press('close');
    await library.evaluate(() => (location.hash = '#/inbox'));
    await library.waitForText(on.t('emptyInboxTitle'));
  });
});
