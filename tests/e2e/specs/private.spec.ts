import { expect, test } from 'vitest';
import { isReading, stage } from '../harness/stage.ts';

const on = stage();

test('in a private window a post can be read; saving says why it does not', async (context) => {
  // Chromium asks the reader to allow an extension in incognito windows; nothing can answer for them.
  if (!on.browser.openPrivate) return context.skip('extensions are not in this browser’s private windows');
  const tab = await on.browser.openPrivate(on.url('/ko-cache.html'));
  await on.browser.clickToolbar(tab);
  await isReading(tab);
  await tab.waitForText('캐시는 평균을 빠르게 하지만');
  await tab.select('그날은 아니었습니다.');
  await tab.press('2');
  await tab.waitForText(on.t('saveFailed_private'));
  expect(await tab.find('button', on.t('closeEsc'))).not.toBeNull();
  await tab.close();
});

test('there a part that is missing comes back too, and nothing is remembered', async (context) => {
  if (!on.browser.openPrivate) return context.skip('extensions are not in this browser’s private windows');
  const tab = await on.browser.openPrivate(on.url('/weir-gate.html'));
  await on.browser.clickToolbar(tab);
  await isReading(tab);
  await tab.clickByName('button', on.t('seeMissing'));
  await tab.clickByName('button', new RegExp(`^${on.t('repairAdd')}: `));
  expect(await tab.find('switch', on.t('repairRemember'), { timeout: 0 })).toBeNull();
  await tab.clickByName('button', on.t('repairDone'));
  await tab.gone('button', on.t('repairDone'));
  await isReading(tab);
  expect(await tab.text('article')).toContain('limit = 13');
  await tab.close();
});
