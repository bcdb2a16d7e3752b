import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdingsOf } from './audit.ts';
import type { Ground } from './ground.ts';
import { passageOf } from './post.ts';

/** How a file may be damaged, one way a run. */
const ways: ((bytes: Buffer) => void)[] = [
  (bytes) => bytes.fill(0x58),
  (bytes) => bytes.fill(0x58, 0, 4096),
  (bytes) => bytes.fill(0x58, Math.floor(bytes.length / 3), Math.floor((bytes.length * 2) / 3)),
];

/** The file of the library is overwritten while the browser is closed: what is left is there, or its loss is said. */
export async function damaged(ground: Ground, n: number): Promise<void> {
  const tab = await ground.selected(n);
  await tab.press('2');
  await tab.waitForText(ground.browser.words('saved'));
  await ground.browser.quit();
  for (const file of libraryFiles(ground.profile)) {
    const bytes = readFileSync(file);
    ways[n % ways.length]!(bytes);
    writeFileSync(file, bytes);
  }
  await ground.restart();
  const { words } = ground.browser;
  const library = await ground.browser.openLibrary();
  await library.waitFor(
    'the library, or a sentence',
    (...sentences) => sentences.some((sentence) => document.body.innerText.includes(sentence)),
    words('lostLibrary'),
    words('trouble_failed'),
    passageTitle(n),
  );
  let text = await library.text();
  // A file that is neither read nor replaced is put away by its reader.
  if (text.includes(words('trouble_failed'))) {
    await library.clickByName('button', words('restoreBackup'));
    await library.clickByName('button', words('startAnew'));
    await library.waitForText(words('lostLibrary'));
    text = await library.text();
  }
  const { highlights } = await holdingsOf(ground.browser);
  const isThere = highlights.some(({ quote }) => quote === passageOf(n));
  if (!isThere && !text.includes(words('lostLibrary')))
    ground.silent.push('the library is empty and nothing is said');
  if (text.includes(words('lostLibrary'))) {
    if (isThere) ground.broken.push('what is there is said to be lost');
    if (!(await library.find('button', words('restoreBackup')))) ground.silent.push('there is no way on');
    await library.clickByName('button', words('lostLibraryGoOn'));
    await library.waitFor('the library', () => !document.querySelector('[role=alert]'));
  }
  await library.close();
}

const passageTitle = (n: number): string => `고장 ${n}`;

/** The files in which a browser keeps what the extension writes to IndexedDB. */
function libraryFiles(profile: string): string[] {
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => /(chrome|moz)-extension.*(indexeddb|[\\/]idb[\\/]).*\.(ldb|log|sqlite)$/i.test(file));
}
