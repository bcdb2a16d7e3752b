import { beforeAll, describe, expect, test } from 'vitest';
import type { ChromiumView } from '../harness/chromiumView.ts';
import type { Tab } from '../harness/driver.ts';
import { browserName, isReading, stage, waitForPainted } from '../harness/stage.ts';

const on = stage();

const TITLE = '새벽 3시, 캐시가 한꺼번에 만료되던 날';
const WORDS = '상수 하나를 고르는 일도 설계입니다.';
let library: Tab;

const view = (key: string): Promise<void> =>
  library.clickByName('link', new RegExp(`^${on.t(key)}( \\d+)?$`));

beforeAll(async () => {
  library = await on.stocked(WORDS);
});

/** Goes to the list that holds a post, wherever its progress has put it. */
async function toPost(title: string): Promise<void> {
  await library.clickByName('combobox', on.t('searchPlaceholder'));
  await library.press('Control+a');
  await library.type(title.slice(0, 6));
  await library.find('link', title);
}

describe('the library', () => {
  test('finds posts by title and by highlight, as one types', async () => {
    await toPost(TITLE);
    await library.waitForText(TITLE);
    await library.press('Control+a');
    await library.type('고르는 일도');
    await library.waitForText(TITLE);
    await library.press('Control+a');
    await library.type('없는말없는말');
    await library.waitForText(on.t('emptySearchTitle'));
    await library.press('Escape');
  });

  test('lists all highlights', async () => {
    await view('allHighlights');
    await library.waitForText(WORDS);
    await library.waitForText(TITLE);
  });

  test('has tags from the post’s own', async () => {
    await library.clickByName('link', /^백엔드/);
    await library.waitForText(TITLE);
  });

  test('stars', async () => {
    await toPost(TITLE);
    await library.clickByName('button', on.t('star'));
    await view('starredPosts');
    await library.waitForText(TITLE);
  });

  test('moves to done and to the archive', async () => {
    await toPost(TITLE);
    await library.clickByName('button', on.t('markDone'));
    await view('shelf_done');
    await library.find('link', TITLE);
    await library.clickByName('button', on.t('archive'));
    await view('shelf_archived');
    expect(await library.find('link', TITLE)).not.toBeNull();
  });

  test('adds a tag', async () => {
    await toPost(TITLE);
    await library.clickByName('button', on.t('editTags'));
    await library.focused('combobox', on.t('addTag'));
    await library.type('다시읽기');
    await library.press('Enter');
    await library.press('Escape');
    await library.clickByName('link', /^다시읽기/);
    await library.waitForText(TITLE);
  });

  test('reads a post without the network, highlights and all', async () => {
    await toPost(TITLE);
    const before = on.site.log.length;
    await library.clickByName('link', TITLE);
    await isReading(library);
    await library.waitForText('캐시는 평균을 빠르게 하지만');
    await waitForPainted(library, 'pink', WORDS);
    await on.mark(library, '그날은 아니었습니다.', '3');
    expect(on.site.log.slice(before)).toEqual([]);
    await library.press('Escape');
    await library.press('Escape');
  });

  // another browser cannot be asked for its pages
  test.runIf(browserName === 'chromium')('prints all of a post, as wide as the paper', async () => {
    // so that the outline stands beside the text
    await library.resize(1700, 900);
    await toPost(TITLE);
    await library.clickByName('link', TITLE);
    await library.waitForText('캐시는 평균을 빠르게 하지만');
    const { send } = library as unknown as ChromiumView;
    const { data } = await send<{ data: string }>('Page.printToPDF', {});
    const pages = Buffer.from(data, 'base64')
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    expect(pages?.length).toBeGreaterThan(4);
    expect(pages?.length).toBeLessThan(10);
    await library.press('Escape');
    await library.press('Escape');
    await library.resize(1440, 900);
  });

  test('puts a post into the trash, and brings it back with its highlights', async () => {
    await toPost(TITLE);
    await library.clickByName('button', on.t('trashPost'));
    await library.waitForText(on.t('toastTrashed'));
    await view('shelf_trash');
    await library.find('link', TITLE);
    await library.clickByName('button', on.t('restore'));
    await library.waitForText(on.t('toastRestored'));
    await view('allHighlights');
    await library.waitForText(WORDS);
  });

  test('shows the same after a reload', async () => {
    await view('allHighlights');
    await library.reload();
    await library.waitForText(WORDS);
  });
});

// another browser does not tell what jumps
test.runIf(browserName === 'chromium')(
  'what is there once stays where it is while the rest comes',
  async () => {
    for (const key of ['shelf_inbox', 'allHighlights', 'settings'] as const) {
      await view(key);
      await library.reload();
      await library.find('link', /^백엔드/);
      const jumped = await library.evaluate(async () => {
        interface Shift extends PerformanceEntry {
          value: number;
          hadRecentInput: boolean;
        }
        const shifts: Shift[] = [];
        new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[]))).observe({
          type: 'layout-shift',
          buffered: true,
        });
        await new Promise((later) => setTimeout(later, 500));
        return shifts.reduce((sum, { value, hadRecentInput }) => sum + (hadRecentInput ? 0 : value), 0);
      });
      expect(jumped).toBeLessThan(0.001);
    }
  },
);
