import { strFromU8, unzipSync } from 'fflate';
import { Marked } from 'marked';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Tab } from '../harness/driver.ts';
import { dropFile } from '../harness/dropFile.ts';
import { isReading, stage, waitForPainted } from '../harness/stage.ts';
import type { View } from '../harness/view.ts';

const on = stage();

const KOREAN = '새벽 3시, 캐시가 한꺼번에 만료되던 날';
const ENGLISH = 'We Replaced Our Message Broker - and Kept the Table';
const WORDS = '상수 하나를 고르는 일도 설계입니다.';
// lists that hold one post each, whatever the reader did with it
const KOREAN_SITE = `#/site/${encodeURIComponent('두레박 기술 블로그')}`;
const ENGLISH_SITE = `#/site/${encodeURIComponent('Pocket Lathe Engineering')}`;
let library: Tab;

interface Kept {
  galpiExport?: { name: string; file: Blob };
}

/** Keeps hold of the next file that is handed to the reader, in place of their downloads. */
const keepFiles = (): Promise<void> =>
  library.evaluate(() => {
    const files = new Map<string, Blob>();
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      const url = make.call(URL, blob);
      files.set(url, blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function click(this: HTMLAnchorElement) {
      (window as Kept).galpiExport = { name: this.download, file: files.get(this.href)! };
    };
  });

/** Posts in the library, past all of our code. */
const postCount = (): Promise<number> =>
  library.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const open = indexedDB.open('galpi');
        open.addEventListener('error', () => reject(new Error(String(open.error))));
        open.addEventListener('success', () => {
          const count = open.result.transaction('posts').objectStore('posts').count();
          open.result.close(); // once what was asked for is done
          count.addEventListener('success', () => resolve(count.result));
          count.addEventListener('error', () => reject(new Error(String(count.error))));
        });
      }),
  );

/** Opens the export of everything, from the settings in view. */
async function exportAll(): Promise<void> {
  await library.waitForText(on.t('exportAll'));
  await library.evaluate(
    (label) =>
      [...document.querySelectorAll('.setting')]
        .find((one) => one.textContent.includes(label))!
        .querySelector('button')!
        .click(),
    on.t('exportAll'),
  );
}

/** Exports what the dialog is open for. */
async function exported(format: string): Promise<{ name: string; bytes: Uint8Array }> {
  await library.waitForText(on.t('exportTitle'));
  await library.clickByName('radio', new RegExp(`^${on.t(format).replace(/[()]/g, '\\$&')}`));
  await library.evaluate(() => {
    delete (window as Kept).galpiExport;
  });
  await library.evaluate(() =>
    document.querySelector<HTMLElement>('.export footer [data-look=filled]')!.click(),
  );
  await library.waitFor('a file', () => (window as Kept).galpiExport);
  const { name, data } = await library.evaluate(async () => {
    const { name, file } = (window as Kept).galpiExport!;
    const bytes = new Uint8Array(await file.arrayBuffer());
    return { name, data: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
  });
  return { name, bytes: Uint8Array.from(atob(data), (sign) => sign.charCodeAt(0)) };
}

const goTo = (hash: string): Promise<void> =>
  library.evaluate((hash) => {
    location.hash = hash;
  }, hash);

/** What a page that takes HTML gets from the clipboard. */
async function pastedHtml(): Promise<string> {
  on.site.pages.set(
    '/rich.html',
    '<!doctype html><div contenteditable role="textbox" aria-label="pad" style="height:99px"></div>',
  );
  const pad = await on.browser.open(on.url('/rich.html'));
  await pad.clickByName('textbox', 'pad');
  await pad.press('Control+v');
  await pad.waitFor('what was copied', () => document.querySelector('div')!.textContent !== '');
  const html = await pad.evaluate(() => document.querySelector('div')!.innerHTML);
  await pad.close();
  return html;
}

/** The three copies of a highlight, from a view that shows its menu. */
async function threeCopies(view: View, open: () => Promise<void>): Promise<void> {
  const link = /#:~:text=%EC%83%81%EC%88%98%20%ED%95%98%EB%82%98/;
  await open();
  await view.clickByName('menuitem', on.t('copyAs_markdown'));
  await view.waitForText(on.t('copied'));
  const markdown = await on.pasted();
  expect(markdown).toMatch(/^> 상수 하나를 고르는 일도 설계입니다\.\n\n— \[/);
  expect(markdown).toMatch(link);
  await open();
  await view.clickByName('menuitem', on.t('copyAs_quote'));
  await view.waitForText(on.t('copied'));
  const quote = await on.pasted();
  expect(quote).toContain(`“${WORDS}”\n— ${KOREAN}\n`);
  expect(quote).toMatch(link);
  await open();
  await view.clickByName('menuitem', on.t('copyAs_html'));
  await view.waitForText(on.t('copied'));
  const html = await pastedHtml();
  expect(html).toMatch(/<blockquote[^>]*>.*상수 하나를 고르는 일도 설계입니다\./s);
  expect(html).toMatch(link);
}

beforeAll(async () => {
  library = await on.stocked(WORDS);
  await keepFiles();
});

describe('export', () => {
  test('one post as Markdown, from its own menu', async () => {
    await goTo(KOREAN_SITE);
    await library.clickByName('link', KOREAN);
    await isReading(library);
    await library.clickByName('button', on.t('moreActions'));
    await library.clickByName('menuitem', on.t('export'));
    const { name, bytes } = await exported('format_markdown');
    expect(name).toBe(`${KOREAN}.md`);
    const text = strFromU8(bytes);
    expect(text).toMatch(/^---\ntitle: "새벽 3시, 캐시가 한꺼번에 만료되던 날"\nurl: "http/);
    const tokens = new Marked().lexer(text.replace(/^---\n[\s\S]*?\n---\n/, ''));
    expect(tokens.filter(({ type }) => type === 'code').length).toBeGreaterThan(1);
    expect(tokens.some(({ type }) => type === 'table')).toBe(true);
    expect(text).toContain(`> ${WORDS}`);
  });

  test('what is picked as an archive; the bar does the same for all of it', async () => {
    await goTo(ENGLISH_SITE);
    await library.find('link', ENGLISH);
    await library.press('j');
    await library.press('x');
    await library.waitForText(on.t('pickedOf', '1', '1'));
    await library.clickByName('button', on.t('export'));
    const { name, bytes } = await exported('format_html');
    expect(name).toBe(`${ENGLISH}.html`);
    const html = strFromU8(bytes);
    expect(html).toContain("default-src 'none'");
    expect(html).not.toMatch(/<script|src="http/);
    await library.press('Escape');
    await library.gone('toolbar', /./);
  });

  test('everything as an archive and as a book', async () => {
    await goTo('#/settings');
    await exportAll();
    const archive = await exported('format_markdown');
    expect(archive.name).toMatch(/^galpi-markdown-\d{4}-\d\d-\d\d\.zip$/);
    expect(Object.keys(unzipSync(archive.bytes)).sort()).toEqual([`${ENGLISH}.md`, `${KOREAN}.md`].sort());
    await exportAll();
    const book = await exported('format_epub');
    const files = unzipSync(book.bytes);
    expect(Object.keys(files)[0]).toBe('mimetype');
    const pages = Object.entries(files).filter(([name]) => name.startsWith('EPUB/post-'));
    expect(pages).toHaveLength(2);
    expect(pages.map(([, page]) => strFromU8(page)).join('')).toMatch(
      /<mark data-colour="pink"[^>]*>상수 하나를/,
    );
  });

  test('the template is edited with a preview, which says where it is broken', async () => {
    await exportAll();
    await library.clickByName('button', on.t('templateEdit'));
    await library.waitFor('a preview', () =>
      document.querySelector('.template-preview pre')?.textContent.startsWith('---'),
    );
    await library.clickByName('textbox', on.t('templateText'));
    await library.press('Control+a');
    await library.type('T {{title}} {{#highlights}}');
    await library.waitForText(on.t('templateFault', '1', '13', 'highlights'));
    await library.type('{{colour}}{{/highlights}}');
    await library.waitFor('a preview', () =>
      /^T .*\n$/.test(document.querySelector('.template-preview pre')?.textContent ?? ''),
    );
    await library.clickByName('button', on.t('save'));
    const { bytes } = await exported('format_markdown');
    const texts = Object.values(unzipSync(bytes)).map((file) => strFromU8(file));
    expect(texts).toContain(`T ${KOREAN} pink\n`);
  });
});

describe('copies of a highlight', () => {
  test('from the highlights of the library', async () => {
    await goTo('#/highlights');
    await library.waitForText(WORDS);
    await threeCopies(library, async () => {
      await library.activate();
      await library.clickByName('button', on.t('copyAs'));
    });
  });

  test('from the reading view', async () => {
    const tab = await on.read('/ko-cache.html');
    await waitForPainted(tab, 'pink', WORDS);
    await tab.press('j');
    await threeCopies(tab, async () => {
      await tab.activate();
      await tab.clickByName('button', on.t('copyAs'));
    });
    await tab.close();
  });
});

describe('what comes in', () => {
  test('a saved page is a post at the address it was saved from', async () => {
    await goTo('#/inbox');
    const text =
      '<p>기록은 사람을 바꾸지 않지만, 사람이 돌아올 자리를 남깁니다. 그날의 우리가 그랬습니다.</p>';
    const html = `<!-- saved from url=(0027)https://dev.example/record -->\n<html><head><title>기록하는 법</title></head><body><article><h1>기록하는 법</h1>${text.repeat(12)}</article><script>window.ran = 1</script></body></html>`;
    await dropFile(library, 'saved.html', html);
    await library.waitForText(on.t('importPlan'));
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('importDone'));
    await library.clickByName('button', on.t('importSeeInbox'));
    await library.gone('dialog', on.t('importDone'));
    await library.clickByName('link', '기록하는 법');
    await isReading(library);
    await library.waitForText('돌아올 자리를 남깁니다');
    expect(await library.evaluate(() => 'ran' in window)).toBe(false);
  });

  test('pasted addresses are posts whose text comes later', async () => {
    await goTo('#/inbox');
    await library.clickByName('button', on.t('saveAddress'));
    await library.focused('textbox', on.t('saveAddressField'));
    await library.type('https://dev.example/paste-one\n무슨 말');
    await library.clickByName('button', on.t('importNext'));
    await library.waitForText(on.t('importFault_badAddress'));
    await library.clickByName('button', /1/);
    await library.waitForText(on.t('importDone'));
    await library.clickByName('button', on.t('importSeeInbox'));
    await library.waitForText('https://dev.example/paste-one');
  });

  test('what is selected on a page is a post of its own, beside the page’s', async () => {
    const keys = await on.shortcut('save-selection');
    const tab = await on.browser.open(on.url('/ko-cache.html'));
    await tab.select(WORDS);
    const before = await postCount();
    await tab.press(keys);
    // The keys are of the tab that is in front when the browser hands them on.
    await expect.poll(postCount, { timeout: 10_000 }).toBe(before + 1);
    await library.activate();
    await goTo('#/inbox');
    await library.clickByName('link', WORDS);
    await tab.close();
    await isReading(library);
    expect(await library.text('article')).not.toContain('38분 동안');
    await goTo(KOREAN_SITE);
    expect(await library.find('link', KOREAN)).not.toBeNull();
  });
});
