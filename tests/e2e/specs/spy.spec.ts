import { expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { isReading, stage, waitForMarked } from '../harness/stage.ts';
import { spyScript, type Spied } from '../harness/spy.ts';

const on = stage();

const MARKED = '느린 질의는 없었습니다.';
const READ = '모든 질의가 빨랐고';
const NOTE = '아무도 몰라야 할 메모';
const TAG = '비밀태그';
const OTHER = '새벽 다른 글에만 있는 말';

const spyOn = (html: string): string => html.replace('<head>', () => `<head><script>${spyScript}</script>`);
const seen = (tab: Tab): Promise<Spied> =>
  tab.evaluate(() => (window as unknown as { spied: () => Spied }).spied());

/** Whatever a page could send home. */
const words = (spied: Spied): string => JSON.stringify(spied);

test('a page that watches everything sees nothing before the click', async () => {
  const tab = await on.browser.open(on.url(on.copy('ko-cache.html', '/spy-before.html', spyOn)));
  await new Promise((done) => setTimeout(done, 800));
  const { changes, registry, resources, handlers, messages, probes, globals } = await seen(tab);
  expect({ changes, registry, resources, handlers, messages, probes, globals }).toEqual({
    changes: [],
    registry: [],
    resources: [],
    handlers: [],
    messages: [],
    probes: [],
    globals: [],
  });
  await tab.close();
});

test('while one reads, notes, marks live and comes back it learns what is marked on it, and nothing else', async () => {
  const other = await on.read(
    on.copy('en-queue.html', '/spy-other.html', (html) => html.replace('<h1', () => `<p>${OTHER}</p><h1`)),
  );
  await on.mark(other, 'when something is stuck', '3');
  await other.close();

  const path = on.copy('ko-cache.html', '/spy.html', spyOn);
  const keys = await on.shortcut('highlight');
  const tab = await on.browser.open(on.url(path));
  const base = new URL(on.browser.base);

  // Reading is in a page of our own: what is done there the page does not hear.
  await on.browser.clickToolbar(tab);
  await isReading(tab);
  await tab.resize(1440, 900);
  await tab.select(READ);
  await tab.clickByName('button', on.t('noteKey'));
  await tab.focused('textbox', on.t('note'));
  await tab.type(`${NOTE} #${TAG}`);
  await tab.waitForText(on.t('saved'));
  await tab.press('Escape');
  await tab.back();
  await tab.waitFor('the page', () => location.pathname === '/spy.html');

  // On the page itself: a mark, and the bar under everything that a page can do to it.
  await tab.select(MARKED);
  await tab.press(keys);
  await waitForMarked(tab, MARKED);
  await tab.find('toolbar', on.t('extName'));
  await tab.evaluate(() => (window as unknown as { attack: () => void }).attack());
  await new Promise((done) => setTimeout(done, 700));
  const spied = await seen(tab);
  const known = words(spied);

  for (const secret of [NOTE, TAG, OTHER, 'when something is stuck', base.host, base.protocol])
    expect(known, `the page knows "${secret}"`).not.toContain(secret);
  expect(spied.probes, 'an address of the extension answers').toEqual([]);
  expect(spied.messages, 'somebody talks to the page').toEqual([]);
  expect(spied.resources, 'something was loaded for the extension').toEqual([]);
  expect(spied.globals, 'something was left on the page').toEqual([]);
  // What is marked is there to be seen: otherwise the watch would prove nothing.
  expect(spied.painted).toContain(MARKED);
  expect(spied.painted).not.toContain(OTHER);

  // Nothing that the page did has changed a mark.
  const reading = await on.read(path);
  await waitForMarked(reading, MARKED);
  await waitForMarked(reading, READ);
  const all = await on.exported(reading);
  expect(all.split(MARKED)).toHaveLength(2);
  expect(all).toContain(NOTE);
  await reading.close();
});

test('what it does to the tab, its opener and its history gets it no page of ours', async () => {
  const path = on.copy('ko-cache.html', '/spy-window.html', spyOn);
  const tab = await on.browser.open(on.url(path));
  await tab.evaluate(() => history.pushState({ spy: 1 }, '', '#pushed'));
  await on.browser.clickToolbar(tab);
  await isReading(tab);
  // Our page has neither an opener nor a name that a page could have given it.
  expect(await tab.evaluate(() => [window.opener, window.name, document.referrer])).toEqual([null, '', '']);
  await tab.evaluate(() => postMessage({ type: 'operate', data: {} }, '*'));
  await tab.press('Escape');
  await tab.waitFor('the page', () => location.pathname === '/spy-window.html');
  const spied = await seen(tab);
  expect(words(spied)).not.toContain(new URL(on.browser.base).host);
  expect(spied.storage).toEqual([]);
  await tab.close();
});
