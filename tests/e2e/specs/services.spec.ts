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

async function picture(tab: Tab, name: string): Promise<void> {
  const folder = process.env['GALPI_PICTURES'];
  if (!folder) return;
  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1440, 390]) {
      await tab.prefer(scheme);
      await tab.resize(width, 900);
      await tab.evaluate(() =>
        document.querySelector('.service')!.parentElement!.scrollIntoView({ block: 'start' }),
      );
      await tab.screenshot(`${folder}/${on.browser.name}-${name}-${scheme}-${width}.png`);
    }
  await tab.prefer('light');
  await tab.resize(1440, 900);
}

test('Readwise gets highlights once it is set up, and nothing before', async () => {
  const library = await on.stocked(marked);
  await library.goto(`${on.browser.base}options.html#/settings`);
  await library.waitForText(on.t('services'));
  await picture(library, 'services');
  on.site.log.length = 0;
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);
  await library.clickByName('button', on.t('serviceSetUpOf', 'Readwise'));
  await fill(library, on.site.origin, 'secret-token');

  // Nothing answers there yet.
  await library.clickByName('button', on.t('serviceConnect'));
  await library.waitForText(on.t('serviceFailed_refused'));
  await picture(library, 'services-trouble');
  expect(on.site.log).toEqual(['GET /api/v2/auth/']);

  on.site.pages.set('/api/v2/auth/', '');
  on.site.pages.set('/api/v2/highlights/', '[]');
  await on.browser.allowSite(`${on.site.origin.replace(/:\d+$/, '')}/*`);
  await library.clickByName('button', on.t('serviceConnect'));
  await library.waitForText(on.t('readwiseNever'));
  await picture(library, 'services-on');
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
  await picture(library, 'services-hypothesis');
  await library.clickByName('button', on.t('hypothesisBring'));
  await library.waitForText(on.t('importPlan'));
  await library.close();
});
