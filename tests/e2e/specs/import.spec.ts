import { strToU8, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { dropFile } from '../harness/dropFile.ts';
import { stage, waitForPainted } from '../harness/stage.ts';

const on = stage();
let library: Tab;

const POCKET = `title,url,time_added,tags,status
색인 이야기,https://dev.example/index,1467043200,db|색인,unread
"Cache, twice",https://dev.example/cache,1467129600,,unread
,,1467129601,,unread
32일의 글,https://dev.example/day,2016년 8월 32일,,unread
주소 없는 글,,1467129602,,unread
`;

const WALLABAG = JSON.stringify([
  {
    is_archived: 0,
    is_starred: 1,
    tags: ['db'],
    title: '색인 이야기',
    url: 'https://dev.example/index',
    content: '<h2>표</h2><p>색인은 표와 따로 둔다. 그래서 읽을 때만 함께 본다.</p>',
    created_at: '2016-06-01T00:00:00+00:00',
    annotations: [
      { text: '왜 따로인가', quote: '표와 따로 둔다', created_at: '2016-06-02T00:00:00+00:00', ranges: [] },
      {
        text: '',
        quote: '어디에도 없는 긴 문장이 하나 있다',
        created_at: '2016-06-02T00:00:00+00:00',
        ranges: [],
      },
    ],
  },
]);

const UNKNOWN =
  '번호;글 이름;링크;읽음;폴더;별표\n1;큐 이야기;https://dev.example/queue;아니요;서버/큐;\n2;락 이야기;https://dev.example/lock;예;서버/락;★\n';

/** Chooses a file in the dialog, as the file picker would. */
const choose = async (name: string, text: string): Promise<void> => {
  await library.waitFor('the file picker', () => document.querySelector('.import input[type=file]'));
  await library.evaluate(
    (name, text) => {
      const held = new DataTransfer();
      held.items.add(new File([text], name));
      const input = document.querySelector<HTMLInputElement>('.import input[type=file]')!;
      input.files = held.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    text,
  );
};

const drop = (name: string, content: string | Uint8Array): Promise<void> => dropFile(library, name, content);

const numbers = (): Promise<string[]> =>
  library.evaluate(() =>
    Array.from(document.querySelectorAll('.import-number'), (number) => number.textContent.trim()),
  );

const press = (key: string): Promise<void> => library.clickByName('button', on.t(key));

beforeAll(async () => {
  library = await on.browser.openLibrary();
  await library.resize(1440, 900);
});

describe('import', () => {
  test('shows a plan with reasons and lines, and writes nothing before it is asked to', async () => {
    await press('import');
    await library.waitForText(on.t('importTitle'));
    await choose('part_000000.csv', POCKET);
    await library.waitForText(on.t('importPlan'));
    expect(await numbers()).toEqual(['4', '0', '0', '3']);
    for (const text of [
      on.t('importLine', '4'),
      on.t('importFault_noAddress'),
      `${on.t('importFault_badDate')}: 2016년 8월 32일`,
    ])
      await library.waitForText(text);
    await press('cancel');
    await library.waitForText(on.t('emptyInboxTitle'));
  });

  test('what is chosen comes in, with its own time and tags', async () => {
    await press('import');
    await choose('part_000000.csv', POCKET);
    await library.waitForText(on.t('importPlan'));
    await library.evaluate(() => {
      const select = Array.from(document.querySelectorAll<HTMLSelectElement>('.import-faults select')).at(
        -1,
      )!;
      select.value = 'skip';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
    await library.waitFor(
      'the plan without it',
      () => document.querySelector('.import-number')?.textContent === '3',
    );
    await library.clickByName('button', /3/);
    await library.waitForText(on.t('importDone'));
    await press('importSeeInbox');
    for (const title of ['색인 이야기', 'Cache, twice', '32일의 글']) await library.waitForText(title);
    await library.waitForText('색인');
    expect(await library.text('.virtual-list')).not.toContain('주소 없는 글');
  });

  test('the same post from elsewhere is merged; its highlights are placed in the text that came along', async () => {
    await drop('wallabag.json', WALLABAG);
    await library.waitForText(on.t('importPlan'));
    expect(await numbers()).toEqual(['0', '1', '0', '0']);
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('importDone'));
    const fates = await library.text('.import-fates');
    expect(fates).toContain(on.t('importPlaced'));
    expect(fates).toContain(on.t('importLost'));
    await press('importSeeInbox');
    await library.clickByName('link', /색인 이야기/);
    await library.waitForText('그래서 읽을 때만 함께 본다.');
    await library.waitFor('the highlight', () =>
      [...CSS.highlights.values()].some((painted) =>
        [...painted].some((range) => (range as Range).toString() === '표와 따로 둔다'),
      ),
    );
  });

  test('the same file again has nothing new', async () => {
    await drop('wallabag.json', WALLABAG);
    await library.waitForText(on.t('importNothing'));
    expect(await numbers()).toEqual(['0', '0', '1', '0']);
    await press('cancel');
  });

  test('an archive is unpacked aside, and one that is none is said to be', async () => {
    const entry = {
      slug: 'a',
      title: '묶음의 글',
      url: 'https://dev.example/zip',
      savedAt: '2023-05-01T10:00:00Z',
    };
    const whole = zipSync({
      'metadata_0_to_1.json': strToU8(JSON.stringify([entry])),
      'content/a.html': strToU8('<p>묶음에서 온 글의 본문이다.</p>'),
    });
    await drop('omnivore.zip', whole.subarray(0, whole.length - 30));
    await library.waitForText(on.t('importRefused_badZip'));
    await press('close');
    await drop('omnivore.zip', whole);
    await library.waitForText(on.t('importPlan'));
    expect(await numbers()).toEqual(['1', '0', '0', '0']);
    await press('cancel');
  });

  test('posts can be left out', async () => {
    await drop(
      'list.csv',
      'title,url,time_added,tags,status\n들어올 글,https://dev.example/in,1,,unread\n남길 글,https://dev.example/out,1,,unread\n',
    );
    await library.waitForText(on.t('importPlan'));
    await press('importChoose');
    await library.clickByName('checkbox', /남길 글/);
    await library.waitForText(on.t('importChosen', 1));
    const folder = process.env['GALPI_PICTURES'];
    if (folder) await library.screenshot(`${folder}/${on.browser.name}-choice.png`);
    await library.clickByName('button', on.t('importPosts_other', 1));
    await library.waitForText(on.t('importDone'));
    await press('importSeeInbox');
    await library.waitForText('들어올 글');
    expect(await library.text('.virtual-list')).not.toContain('남길 글');
  });

  test('a file that is dropped while a plan is looked at is read after it, and is cut off', async () => {
    const HEAD = 'title,url,time_added,tags,status\n';
    await drop('first.csv', `${HEAD}첫 글,https://dev.example/first,1467043200,,unread\n`);
    await library.waitForText(on.t('importPlan'));
    await drop(
      'second.csv',
      `${HEAD}둘째 글,https://dev.example/second,1467043200,,unread\n셋째 글,https://dev`,
    );
    await library.waitForText(on.t('importWaiting', 'second.csv'));
    expect(await library.text('.import')).toContain('first.csv');
    // Escape closes the dialog itself: the next opens it again
    await library.press('Escape');
    await library.waitFor('the second plan', () => {
      const dialog = document.querySelector<HTMLDialogElement>('.import[data-at=plan]');
      return dialog?.open && dialog.innerText.includes('second.csv');
    });
    await library.waitForText(on.t('importFault_cutOff'));
    expect(await numbers()).toEqual(['1', '0', '0', '1']);
    await press('cancel');
    await library.waitFor('no dialog', () => document.querySelector('.import') === null);
  });

  test('a table of unknown make: its columns are guessed, shown and can be told', async () => {
    await drop('export.csv', UNKNOWN);
    await library.waitForText(on.t('importColumns'));
    await library.waitForText('락 이야기');
    await library.evaluate((label) => {
      const row = [...document.querySelectorAll('.import-columns label')].find((one) =>
        one.textContent.startsWith(label),
      );
      const select = row!.querySelector('select')!;
      select.value = '1';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, on.t('importRole_title'));
    await press('importNext');
    await library.waitForText(on.t('importPlan'));
    expect(await numbers()).toEqual(['2', '0', '0', '0']);
    await library.clickByName('button', /2/);
    await library.waitForText(on.t('importDone'));
    await press('importSeeInbox');
    await library.waitForText('큐 이야기');
    // read already, by its column
    expect(await library.text('main')).not.toContain('락 이야기');
  });

  test('records of unknown make are such a table, with a row for each highlight', async () => {
    const post = { article: { url: 'https://dev.example/tree', title: '트리 이야기' }, isRead: false };
    const highlights = ['첫 번째로 칠한 문장', '두 번째로 칠한 문장'].map((text) => ({ text, memo: '' }));
    await drop('records.json', JSON.stringify({ saved: [{ ...post, highlights }] }));
    await library.waitForText(on.t('importColumns'));
    await library.waitForText('두 번째로 칠한 문장');
    await press('importNext');
    await library.waitForText(on.t('importPlan'));
    expect(await numbers()).toEqual(['1', '0', '0', '0']);
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('importDone'));
    await press('importSeeInbox');
    await library.waitForText('트리 이야기');
  });

  test('a file that cannot be read says why', async () => {
    await drop('cut.json', WALLABAG.slice(0, 200));
    await library.waitForText(on.t('importRefused_badJson'));
    await press('close');
    await library.gone('dialog', on.t('importRefused'));
  });

  test('a list of bookmarks is read under the page’s own policy', async () => {
    await drop(
      'bookmarks.html',
      '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><H3>서버</H3><DL><p><DT><A HREF="https://dev.example/raft" ADD_DATE="1467043200" TAGS="합의">Raft</A></DL></DL>',
    );
    await library.waitForText(on.t('importPlan'));
    expect(await numbers()).toEqual(['1', '0', '0', '0']);
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('importDone'));
    await press('importSeeInbox');
    await library.waitForText('Raft');
    await library.waitForText('합의');
  });

  test('posts that came by their titles alone show what was marked in them', async () => {
    await drop(
      'readwise.csv',
      'Highlight,Book Title,Book Author,Note\n책에서 온 문장,책 이야기,김서연,곁에 쓴 말\n',
    );
    await library.waitForText(on.t('importPlan'));
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('importDone'));
    await press('importSeeInbox');
    await library.clickByName('link', /책 이야기/);
    for (const text of ['책에서 온 문장', '곁에 쓴 말', on.t('postTitledBody')])
      await library.waitForText(text);
  });

  test('a highlight that came without its place is found when its post is first read', async () => {
    const words = '상수 하나를 고르는 일도 설계입니다.';
    const page = [
      { url: on.url('/ko-cache.html'), highlights: [{ text: words, timestamp: '2023-05-01T10:00:00Z' }] },
    ];
    await drop('highlights.json', JSON.stringify(page));
    await library.waitForText(on.t('importPlan'));
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('importPending'));
    const reading = await on.read('/ko-cache.html');
    await waitForPainted(reading, 'yellow', words);
    await reading.close();
  });

  test('stopped in the middle, nothing has come in', async () => {
    const rows = Array.from(
      { length: 8000 },
      (_, i) => `멈춘 글 ${i},https://stop.example/${i},1467043200,,unread`,
    );
    await drop('part_000001.csv', `title,url,time_added,tags,status\n${rows.join('\n')}`);
    await library.waitForText(on.t('importPlan'));
    await library.clickByName('button', /8,000/);
    await press('importStop');
    await library.waitForText(on.t('importStoppedBody'));
    await press('close');
    expect(await library.text()).not.toContain('멈춘 글');
  });
});
