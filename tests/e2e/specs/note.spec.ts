import { expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { isReading, stage } from '../harness/stage.ts';

const on = stage();

/** A post in a window so wide, whose reader has just written a note. */
async function noted(path: string, width: number, words: string): Promise<Tab> {
  const tab = await on.read(on.copy('ko-cache.html', path));
  await tab.resize(width, 900);
  await tab.select('모든 질의가 빨랐고');
  await tab.clickByName('button', on.t('noteKey'));
  await tab.focused('textbox', on.t('note'));
  await tab.type(words);
  await tab.waitForText(on.t('saved'));
  return tab;
}

test('a note is typed beside the text, saved as one types, and there after a reload', async () => {
  const tab = await noted('/note.html', 1440, '느린 것과 **많은 것**은 다르다 #장애');
  // Nobody pressed save.
  await tab.reload();
  await isReading(tab);
  await tab.waitForText('느린 것과 많은 것은 다르다');
  expect(await tab.evaluate(() => document.querySelector('.notes-column strong')?.textContent)).toBe(
    '많은 것',
  );
  await tab.close();
});

test('typing in a note is nobody else’s shortcut', async () => {
  const tab = await on.read(on.copy('en-queue.html', '/note-keys.html'));
  await tab.resize(1440, 900);
  await tab.select('when something is stuck');
  await tab.find('group', on.t('selectionBar'));
  await tab.press('n');
  await tab.focused('textbox', on.t('note'));
  await tab.type('jvs12 ?');
  await tab.waitFor('every key in the note', () => document.querySelector('textarea')?.value === 'jvs12 ?');
  await tab.press('Escape');
  await tab.waitForText('jvs12 ?');
  await tab.close();
});

test('the note stands in the popup too, and changes there', async () => {
  const tab = await on.read(on.copy('ko-cache.html', '/note-popup.html'));
  await tab.resize(1440, 900);
  await on.mark(tab, '친절한 작업이었습니다.', '3');
  await on.browser.clickToolbar(tab);
  const popup = await on.browser.popup();
  await popup.clickByName('button', on.t('edit'));
  await popup.focused('textbox', on.t('note'));
  await popup.type('from the popup');
  await popup.clickByName('button', on.t('save'));
  await popup.waitForText('from the popup');
  await tab.waitForText('from the popup');
  await tab.close();
});

test('a note in a drawer is as high as its words', async () => {
  const tab = await noted('/note-drawer.html', 900, 'one\ntwo\nthree\nfour\nfive');
  await tab.press('Escape');
  await tab.gone('textbox', on.t('note'));
  await tab.press('n');
  await tab.focused('textbox', on.t('note'));
  await tab.waitFor('five lines', () => {
    const { clientHeight, scrollHeight } = document.querySelector('textarea')!;
    return clientHeight > 100 && clientHeight >= scrollHeight;
  });
  await tab.close();
});
