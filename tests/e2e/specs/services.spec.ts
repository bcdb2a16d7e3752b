import { expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { stage } from '../harness/stage.ts';

const on = stage();
const marked = '느린 질의는 없었습니다.';

async function fill(tab: Tab, address: string, token: string): Promise<void> {
  await tab.clickByName('textbox', on.t('serviceAddress'));
  await tab.press('Control+a');
  await tab.type(address);
  // Firefox has a role of its own for a field of a secret.
  await tab.press('Tab');
  await tab.type(token);
}

test('Readwise gets highlights once it is set up, and nothing before', async () => {
  const library = await on.stocked(marked);
  await library.goto(`${on.browser.base}options.html#/settings`);
  await library.waitForText(on.t('services'));
  on.site.log.length = 0;
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);
  await library.clickByName('button', on.t('serviceSetUpOf', 'Readwise'));
  await fill(library, on.site.origin, 'secret-token');

  // Nothing answers there yet.
  await library.clickByName('button', on.t('serviceConnect'));
  await library.waitForText(on.t('serviceFailed_refused'));
  await library.focused('button', on.t('serviceConnect'));
  expect(on.site.log).toEqual(['GET /api/v2/auth/']);

  on.site.pages.set('/api/v2/auth/', '');
  on.site.pages.set('/api/v2/highlights/', '[]');
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);
  await library.clickByName('button', on.t('serviceConnect'));
  await library.waitForText(on.t('readwiseNever'));
  await library.focused('button', on.t('readwiseSend'));
  await library.clickByName('button', on.t('readwiseSend'));
  await library.waitForText(on.t('readwiseSent_other', 1));
  const [sent] = on.site.sent.get('/api/v2/highlights/')!;
  expect(JSON.parse(sent!)).toMatchObject({ highlights: [{ text: marked, category: 'articles' }] });

  await library.clickByName('button', on.t('readwiseSend'));
  await library.waitForText(on.t('readwiseNothing'));
  expect(on.site.sent.get('/api/v2/highlights/')).toHaveLength(1);

  await library.clickByName('button', on.t('serviceDisconnectFrom', 'Readwise'));
  await library.find('button', on.t('serviceSetUpOf', 'Readwise'));
  await library.close();
});

test('annotations of Hypothesis come in by a plan', async () => {
  const selector = [{ type: 'TextQuoteSelector', exact: '구절', prefix: '', suffix: '' }];
  const rows = [
    {
      id: 'a',
      uri: 'https://dev.example/b',
      document: { title: ['남의 글'] },
      text: '메모',
      tags: [],
      target: [{ selector }],
    },
  ];
  on.site.pages.set('/api/profile', JSON.stringify({ userid: 'acct:reader@hypothes.is' }));
  on.site.pages.set('/api/search', JSON.stringify({ total: 1, rows }));
  const library = await on.browser.openLibrary();
  await library.resize(1440, 900);
  await library.goto(`${on.browser.base}options.html#/settings`);
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);
  await library.clickByName('button', on.t('serviceSetUpOf', 'Hypothesis'));
  await fill(library, on.site.origin, 'secret-token');
  await library.clickByName('button', on.t('serviceConnect'));
  await library.waitForText('reader@hypothes.is');
  await library.clickByName('button', on.t('hypothesisBring'));
  await library.waitForText(on.t('importPlan'));
  await library.press('Escape');

  on.site.pages.set('/api/annotations', JSON.stringify({ id: 'remote' }));
  await library.goto(`${on.browser.base}options.html#/highlights`);
  await library.waitForText(marked);
  await library.clickByName('button', on.t('publishToHypothesis'));
  await library.waitForText(on.t('toastPublished'));
  const [published] = on.site.sent.get('/api/annotations')!;
  expect(JSON.parse(published!)).toMatchObject({ permissions: { read: ['acct:reader@hypothes.is'] } });
  await library.close();
});

test('posts are saved in Zotero from where they are exported', async () => {
  on.site.pages.set('/connector/ping', '{}');
  on.site.pages.set('/connector/saveItems', '');
  const library = await on.browser.openLibrary();
  await library.resize(1440, 900);
  await library.goto(`${on.browser.base}options.html#/settings`);
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);
  await library.clickByName('button', on.t('serviceSetUpOf', 'Zotero'));
  await library.clickByName('textbox', on.t('serviceAddress'));
  await library.press('Control+a');
  await library.type(on.site.origin);
  await library.clickByName('button', on.t('serviceConnect'));
  await library.waitForText(on.t('zoteroOn'));
  await library.clickByName('button', on.t('export'));
  await library.clickByName('button', on.t('toZotero'));
  await library.waitForText(on.t('toastZotero_other', 2));
  const items = on.site.sent.get('/connector/saveItems')!.map((body) => JSON.parse(body).items[0]);
  expect(items.map(({ itemType }) => itemType)).toEqual(['blogPost', 'blogPost']);
  await library.close();
});
