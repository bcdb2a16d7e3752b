import { expect, test } from 'vitest';
import { stage } from '../harness/stage.ts';

const on = stage({ lang: 'en' });

test('the interface follows the browser: English', async () => {
  expect(on.t.lang).toBe('en');
  const tab = await on.read('/en-queue.html');
  expect(await tab.find('button', 'Close (Esc)')).not.toBeNull();
  expect(await tab.find('button', 'Type settings')).not.toBeNull();
  await on.browser.clickToolbar(tab);
  await (await on.browser.popup()).waitForText('No highlights yet');
  const library = await on.browser.openLibrary();
  await library.find('link', /^Inbox/);
  expect(await library.evaluate(() => document.documentElement.lang)).toMatch(/^en/);
  await library.close();
  await tab.close();
});
