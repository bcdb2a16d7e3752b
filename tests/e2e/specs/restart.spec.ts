import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Tab } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { pages } from '../harness/places.ts';
import { serve, type Site } from '../harness/server.ts';
import { browserName, isReading, waitForPainted } from '../harness/stage.ts';

const WORDS = '가장 아팠던 17분은';
const profile = mkdtempSync(join(tmpdir(), 'galpi-restart-'));
let site: Site;
let browser: Browser;

beforeAll(async () => {
  site = await serve([pages]);
  browser = await launch(browserName, { profile, local: true });
});
afterAll(async () => {
  await browser.close();
  site.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

async function read(): Promise<Tab> {
  const tab = await browser.open(`${site.origin}/ko-cache.html`);
  await browser.clickToolbar(tab);
  await isReading(tab);
  return tab;
}

test('a highlight survives a browser that is killed as soon as it says saved', async () => {
  const tab = await read();
  await tab.select(WORDS);
  await tab.find('group', browser.words('selectionBar'));
  await tab.press('2');
  await tab.waitForText(browser.words('saved'));
  await browser.kill();
  browser = await launch(browserName, { profile, local: true });
  await waitForPainted(await read(), 'green', WORDS);
});

test('a restored session shows the same article, and Close goes to the page', async () => {
  // Sessions are written a while after they change.
  await sleep(1500);
  await browser.quit();
  browser = await launch(browserName, { profile, local: true, restore: true });
  const find = async (): Promise<Tab | undefined> => {
    for (const tab of await browser.tabs()) {
      const url = await tab.url().catch(() => '');
      if (url.startsWith(`${browser.base}reader.html`)) return tab;
    }
    return undefined;
  };
  let tab = await find();
  for (const end = Date.now() + 15_000; !tab && Date.now() < end; tab = await find()) await sleep(200);
  expect(tab, 'the restored reading view').toBeDefined();
  await tab!.activate();
  await isReading(tab!);
  await tab!.waitForText('캐시는 평균을 빠르게 하지만');
  await waitForPainted(tab!, 'green', WORDS);
  await browser.clickToolbar(tab!);
  await (await browser.popup()).waitForText(WORDS);
  await browser.closePopup();
  await tab!.clickByName('button', browser.words('closeEsc'));
  await tab!.waitFor('the page', () => location.pathname === '/ko-cache.html');
});
