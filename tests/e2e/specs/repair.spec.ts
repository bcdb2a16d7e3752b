import { describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { isReading, stage } from '../harness/stage.ts';

const on = stage();

const HIRING = '물길을 함께 돌볼 사람을 찾습니다';
const SETTINGS = 'limit = 13';
const article = (tab: Tab): Promise<string> => tab.text('article');

/** Opens the view of the whole page by its button in the reading view. */
async function wholePage(tab: Tab, button: string): Promise<void> {
  await tab.clickByName('button', button);
  await tab.waitFor('the whole page', () => document.querySelector('.repair-page p') !== null);
}

async function clickOn(tab: Tab, words: string): Promise<void> {
  const at = await tab.evaluate((text) => {
    const parts = [...document.querySelectorAll('.repair-page :is(p, h2, pre)')];
    const part = parts.find((el) => el.textContent.includes(text))!;
    part.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, height } = part.getBoundingClientRect();
    return { x: x + 40, y: y + height / 2 };
  }, words);
  await tab.clickAt(at.x, at.y);
}

/** Ends the view; the reading view opens anew. */
async function done(tab: Tab): Promise<void> {
  await tab.clickByName('button', on.t('repairDone'));
  await tab.waitFor('the page anew', () => document.querySelector('.repair') === null);
  await isReading(tab);
}

describe('what an article lacks', () => {
  test('is said under its head; a missing part comes back, a leftover goes, the site remembers', async () => {
    const tab = await on.read('/weir-gate.html');
    expect(await article(tab)).not.toContain(SETTINGS);
    expect(await article(tab)).toContain(HIRING);
    await tab.waitForText(on.t('codeOf', 1, 2));

    await wholePage(tab, on.t('seeMissing'));
    await tab.clickByName('button', new RegExp(`^${on.t('repairAdd')}: `));
    await clickOn(tab, HIRING);
    await tab.waitForText(on.t('repairAdded_one', 1));
    await done(tab);
    expect(await article(tab)).toContain(SETTINGS);
    expect(await article(tab)).not.toContain(HIRING);
    expect(await tab.text('.offer[data-place=head]')).toContain(on.t('imagesOf', 0, 1));
    await tab.reload();
    await isReading(tab);
    expect(await article(tab)).toContain(SETTINGS);

    const other = await on.read('/weir-level.html');
    expect(await article(other)).toContain('limit = 15');
    expect(await article(other)).not.toContain(HIRING);

    const library = await on.browser.openLibrary();
    await library.evaluate(() => (location.hash = '#/settings'));
    await library.waitForText('div.hiring');
    await library.clickByName('button', on.t('siteRuleDelete', '127.0.0.1'));
    await library.waitForText(on.t('siteRulesNone'));
    await library.clickByName('button', on.t('undo'));
    await library.waitForText('div.hiring');
    await library.clickByName('button', on.t('siteRuleDelete', '127.0.0.1'));
    await library.waitForText(on.t('siteRulesNone'));

    const again = await on.read('/weir-level.html');
    expect(await article(again)).toContain(HIRING);
    for (const view of [tab, other, library, again]) await view.close();
  });

  test('by the keyboard alone; what was marked stays marked; Escape changes nothing', async () => {
    const tab = await on.read(on.copy('weir-gate.html', '/weir-keys.html'));
    await on.mark(tab, '모양은 같았습니다.', '2');
    await wholePage(tab, on.t('seeMissing'));
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await tab.waitForText(on.t('repairAdded_one', 1));
    await tab.press('Escape');
    await tab.gone('button', on.t('repairDone'));
    expect(await article(tab)).not.toContain(SETTINGS);

    await wholePage(tab, on.t('seeMissing'));
    for (let i = 0; i < 40 && !(await pointed(tab)).includes(SETTINGS); i++) await tab.press('ArrowDown');
    await tab.press('Enter');
    await tab.press('ArrowLeft');
    await done(tab);
    expect(await article(tab)).toContain('부록: 설정 파일');
    await tab.waitFor('the mark', () =>
      [...(CSS.highlights.get('hl-green') ?? [])].some(
        (range) => (range as Range).toString() === '모양은 같았습니다.',
      ),
    );
    const library = await on.browser.openLibrary();
    await library.evaluate(() => (location.hash = '#/list/inbox'));
    await library.clickByName('link', /한도를 넘으면/);
    await library.waitForText('부록: 설정 파일');
    await library.close();
    await tab.close();
  });
});

/** What the keys point at, as it is said to a screen reader. */
const pointed = (tab: Tab): Promise<string> => tab.text('.repair-sheet > [role=status]');

test('of a page without an article a part is picked, and again at the next visit', async () => {
  const tab = await on.read('/weir-home.html');
  await tab.waitForText(on.t('noArticle'));
  await wholePage(tab, on.t('pickPart'));
  await clickOn(tab, '수문을 여는 순서');
  await done(tab);
  expect(await article(tab)).toContain('느린 것은 질의가 아니라 잠금이었습니다.');
  expect(await article(tab)).not.toContain('이달의 물길');
  expect(await tab.text('.offer[data-place=head]')).toBe('');
  await tab.goto(on.url('/weir-home.html'));
  await on.browser.clickToolbar(tab);
  await isReading(tab);
  expect(await article(tab)).toContain('느린 것은 질의가 아니라 잠금이었습니다.');
  await tab.close();
});

test('of a page that was taken for several posts one is picked as the article', async () => {
  const tab = await on.browser.open(on.url(on.copy('feed.html', '/weir-feed.html')));
  await on.browser.clickToolbar(tab);
  await tab.clickByName('link', on.t('feedAsOne'));
  await isReading(tab);
  await tab.waitForText(on.t('allAsOne'));
  await wholePage(tab, on.t('pickPart'));
  await clickOn(tab, '로그 등급을 셋으로 줄였다');
  await done(tab);
  expect(await article(tab)).toContain('찾을 때만 볼 것');
  expect(await article(tab)).not.toContain('벽시계');
  await tab.close();
});
