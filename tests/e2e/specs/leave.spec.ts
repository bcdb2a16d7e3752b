import { describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { isReading, stage } from '../harness/stage.ts';

const on = stage();

/** Counts every change of the document, from the first byte on; the page itself changes nothing after it has loaded. */
const WITNESS = `<script>
  window.changes = 0;
  addEventListener('load', () => new MutationObserver((all) => (window.changes += all.length))
    .observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
</script>`;

const withWitness = (html: string): string => html.replace('<head>', `<head>${WITNESS}`);

const ways: [name: string, leave: (tab: Tab) => Promise<void>][] = [
  ['the Back button', (tab) => tab.back()],
  ['Esc', (tab) => tab.press('Escape')],
  ['the close button', (tab) => tab.clickByName('button', on.t('closeEsc'))],
];

describe.each(ways)('%s', (name, leave) => {
  test('returns to the page, its scroll position kept, nothing in it changed', async () => {
    const path = on.copy(
      'ko-cache.html',
      `/leave-${ways.findIndex(([one]) => one === name)}.html`,
      withWitness,
    );
    const tab = await on.browser.open(on.url(path));
    await tab.evaluate(() => scrollTo({ top: 1400, behavior: 'instant' }));
    const before = await tab.evaluate(() => document.documentElement.outerHTML);
    await on.browser.clickToolbar(tab);
    await isReading(tab);
    await leave(tab);
    await tab.waitFor('the page', (url) => location.href === url, on.url(path));
    await tab.waitFor('its scroll position', () => Math.abs(scrollY - 1400) < 2);
    expect(await tab.evaluate(() => document.documentElement.outerHTML)).toBe(before);
    expect(await tab.evaluate(() => (window as unknown as { changes: number }).changes)).toBe(0);
    await tab.close();
  });
});

test('a page nobody clicked on knows nothing of Galpi', async () => {
  const path = on.copy('ko-cache.html', '/untouched.html', withWitness);
  const tab = await on.browser.open(on.url(path));
  const seen = await tab.evaluate(() => ({
    changes: (window as unknown as { changes: number }).changes,
    painted: CSS.highlights.size,
    named: Object.keys(window).filter((key) => /galpi/i.test(key)),
    html: document.documentElement.outerHTML.includes('galpi'),
  }));
  expect(seen).toEqual({ changes: 0, painted: 0, named: [], html: false });
  await tab.close();
});
