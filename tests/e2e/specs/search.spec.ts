import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { stage } from '../harness/stage.ts';

const on = stage();

const TITLE = '새벽 3시, 캐시가 한꺼번에 만료되던 날';
const ENGLISH = 'We Replaced Our Message Broker - and Kept the Table';
const MARKED = '상수 하나를 고르는 일도 설계입니다.';
let library: Tab;

beforeAll(async () => {
  library = await on.stocked(MARKED);
});

beforeEach(async () => {
  await library.goto(`${on.browser.base}options.html#/search?q=`);
  await library.find('combobox', on.t('searchPlaceholder'));
});

async function search(words: string): Promise<void> {
  await library.clickByName('combobox', on.t('searchPlaceholder'));
  await library.press('Control+a');
  await library.type(words);
}

/** Waits until these posts are found, and no others. */
const found = (...titles: string[]): Promise<void> =>
  library.waitFor(
    `only ${titles.join(', ')}`,
    (all) => {
      const rows = [...document.querySelectorAll('.row h3')].map((h3) => h3.textContent);
      return JSON.stringify(rows.sort()) === JSON.stringify(all.sort());
    },
    titles,
  );

/** Waits until the snippets mark these words, and no others. */
const marked = (...words: string[]): Promise<void> =>
  library.waitFor(
    `marks: ${words.join(', ')}`,
    (all) => {
      const marks = [...document.querySelectorAll('.found mark')].map((mark) => mark.textContent);
      return JSON.stringify([...new Set(marks)].sort()) === JSON.stringify(all.sort());
    },
    words,
  );

const lit = (): Promise<string[]> =>
  library.evaluate(() => [...(CSS.highlights.get('found') ?? [])].map(String));

describe('finding', () => {
  test.each([
    ['이터베', '이터베'],
    ['데이터베잇', '데이터베이스'],
    ['ㄷㅇㅌㅂㅇㅅ', '데이터베이스'],
    ['epdlxjqpdltm', '데이터베이스'],
  ])('%s', async (words, shown) => {
    await search(words);
    await found(TITLE);
    await marked(shown);
  });

  test('the same thing in the other language', async () => {
    await search('데이터베이스');
    await found(TITLE, ENGLISH);
    await marked('데이터베이스', 'database');
  });

  test('by conditions', async () => {
    await search('태그:백엔드 -broker ');
    await found(TITLE);
    await search('lang:en job ');
    await found(ENGLISH);
    await search('색:분홍 in:notes 상수 ');
    await found(TITLE);
    await library.waitForText(MARKED);
  });

  test('says how many and how fast', async () => {
    await search('캐시');
    await found(TITLE);
    expect(await library.text('.list-head')).toMatch(/1.* · 0[.,]\d\d/);
  });

  test('offers what may help where nothing is found', async () => {
    await search('in:title 적중률 ');
    await library.waitForText(on.t('emptySearchTitle'));
    await library.clickByName('link', on.t('wider_places'));
    await found(TITLE);
  });
});

test('conditions are completed by the keyboard', async () => {
  const field = 'combobox';
  await search('캐시 태');
  await library.find('option', /^태그:/);
  await library.press('ArrowDown');
  await library.press('Enter');
  await library.find('option', /^태그:캐시/);
  await library.type('장');
  await library.press('Tab');
  await library.waitFor(
    'the tag',
    () => document.querySelector<HTMLInputElement>('.search input')!.value === '캐시 태그:장애복구 ',
  );
  await library.focused(field, on.t('searchPlaceholder'));
  await found(TITLE);
  await library.press('ArrowDown');
  await library.focused('link', TITLE);
});

describe('from a hit to its place', () => {
  test('in the text: the words are lit, the next is a button away, Esc puts them out', async () => {
    await search('적중률 데이터베이스');
    await found(TITLE);
    await library.waitFor('a snippet', () => document.querySelector('.found a') !== null);
    await library.clickByName('link', TITLE);
    await library.waitFor('words that are lit', () => CSS.highlights.has('found-now'));
    await library.waitFor('the place', () => {
      const [now] = CSS.highlights.get('found-now') ?? [];
      const top = (now as Range).getBoundingClientRect().top;
      return top > 0 && top < innerHeight;
    });
    const words = await lit();
    expect(words).toContain('적중률');
    expect(words).toContain('데이터베이스');
    const place = await library.text('.hits-bar p');
    await library.clickByName('button', on.t('nextHit'));
    await library.waitFor(
      'the next',
      (before) => document.querySelector('.hits-bar p')!.textContent !== before,
      place,
    );
    await library.press('Escape');
    await library.waitFor('no words lit', () => !CSS.highlights.has('found'));
    expect(await library.url()).toContain('#/post/');
  });

  test('in code', async () => {
    await search('in:code jobs');
    await found(ENGLISH);
    await marked('jobs');
    await library.clickByName('link', /create table/);
    await library.waitFor('the words in code, in view', () => {
      const [now] = [...(CSS.highlights.get('found-now') ?? [])] as Range[];
      const { top, bottom } = now?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
      return top > 0 && bottom < innerHeight && now!.startContainer.parentElement!.closest('pre') !== null;
    });
  });

  test('to a highlight', async () => {
    await search('in:notes 설계입니다');
    await found(TITLE);
    await library.clickByName('link', new RegExp(MARKED));
    await library.waitFor(
      'the highlight in view',
      (words) => {
        const ranges = [...(CSS.highlights.get('hl-pink') ?? [])] as Range[];
        const range = ranges.find((one) => String(one) === words);
        const top = range?.getBoundingClientRect().top ?? -1;
        return top > 0 && top < innerHeight;
      },
      MARKED,
    );
  });
});

test('words that the reader put together find each other', async () => {
  await library.goto(`${on.browser.base}options.html#/settings`);
  // What stands above it in the settings is read from the library, and makes room for itself.
  await library.waitFor('the field at rest', () => {
    const field = document.querySelector<HTMLElement>('textarea.terms');
    if (!field) return false;
    const before = field.dataset['top'];
    field.dataset['top'] = String(field.getBoundingClientRect().top);
    return before === field.dataset['top'];
  });
  await library.clickByName('textbox', on.t('terms'));
  await library.focused('textbox', on.t('terms'));
  await library.type('새벽작업 = 예열');
  await library.press('Tab');
  await library.goto(`${on.browser.base}options.html#/search?q=`);
  await search('새벽작업 ');
  await found(TITLE);
  await marked('예열');
});

test('a search is kept beside the views, renamed and deleted', async () => {
  await search('태그:장애복구 캐시');
  await found(TITLE);
  await library.clickByName('button', on.t('saveSearch'));
  const saved = '태그:장애복구 캐시';
  await library.find('link', saved);
  await library.clickByName('button', on.t('searchActions', saved));
  await library.clickByName('menuitem', on.t('renameSearch'));
  await library.focused('textbox', on.t('searchName'));
  await library.press('Control+a');
  await library.type('장애 글');
  await library.press('Enter');
  await library.goto(`${on.browser.base}options.html#/inbox`);
  await library.clickByName('link', '장애 글');
  await found(TITLE);
  await library.clickByName('button', on.t('searchActions', '장애 글'));
  await library.clickByName('menuitem', on.t('removeSearch'));
  await library.gone('link', '장애 글');
  await library.waitForText(on.t('searchRemoved'));
});
