import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { Browser, BrowserName, LaunchOptions, Tab } from './driver.ts';
import { launch } from './launch.ts';
import { pages, seeds } from './places.ts';
import { serve, type Site } from './server.ts';
import type { View } from './view.ts';
import type { Words } from './words.ts';

export const browserName = (process.env['GALPI_BROWSER'] ?? 'chromium') as BrowserName;

/** Reports that are not ours to prevent. */
const FOREIGN = [
  // pictures of pages whose servers are not reachable from a test
  /Failed to load resource/,
  // style attributes of the article while it is being sanitised: refused, and meant to be
  /Applying inline style violates/,
  // Firefox: a background that a test stops, and a page that it closes at once, leave their promises behind
  /Promise (?:rejected|resolved) after context unloaded/,
  // Firefox: whether our script is in a page is asked of the page, and nobody answers before it is
  /Could not establish connection\. Receiving end does not exist/,
];

interface Commands {
  getAll(): Promise<{ name: string; shortcut: string }[]>;
}

const COLOURS = ['yellow', 'green', 'blue', 'pink', 'violet'];

/** A browser with Galpi and a site with the fixtures, for all tests of a file. */
export class Stage {
  browser!: Browser;
  site!: Site;

  get t(): Words {
    return this.browser.words;
  }

  url(path: string): string {
    return this.site.origin + path;
  }

  /** A copy of a fixture at an address of its own, so that what one test marks is not in the way of another. */
  copy(from: string, to: string, change: (html: string) => string = (html) => html): string {
    this.site.pages.set(to, change(readFileSync(join(pages, from), 'utf8')));
    return to;
  }

  /** Opens a page and clicks the toolbar button: the tab is the reading view. */
  async read(path: string): Promise<Tab> {
    const tab = await this.browser.open(this.url(path));
    await this.browser.clickToolbar(tab);
    await isReading(tab);
    return tab;
  }

  /** Selects a passage in the reading view and colours it by the colour's key, 1 to 5; waits until it is saved. */
  async mark(tab: Tab, words: string, key: '1' | '2' | '3' | '4' | '5'): Promise<void> {
    await tab.select(words);
    await tab.find('group', this.t('selectionBar'));
    await tab.press(key);
    await waitForPainted(tab, COLOURS[Number(key) - 1]!, words);
    // The library's own pages do not say it: what is shown there is saved.
    if (!(await tab.url()).startsWith(`${this.browser.base}options.html`))
      await tab.waitForText(this.t('saved'));
  }

  /** Saves a post from the reading view, without a mark. */
  async save(path: string): Promise<void> {
    const tab = await this.read(path);
    await tab.clickByName('button', this.t('save'));
    await tab.waitForText(this.t('saved'));
    await tab.close();
  }

  /** The library page, with the Korean fixture, in which a passage is marked, and the English one. */
  async stocked(marked: string): Promise<Tab> {
    const korean = await this.read('/ko-cache.html');
    await this.mark(korean, marked, '4');
    await korean.close();
    await this.save('/en-queue.html');
    const library = await this.browser.openLibrary();
    await library.resize(1440, 900);
    return library;
  }

  /** The keys of a command, as the browser has them. */
  async shortcut(command: string): Promise<string> {
    const library = await this.browser.openLibrary();
    const all = await library.evaluate(() => {
      const api = window as unknown as Record<'browser' | 'chrome', { commands: Commands } | undefined>;
      return (api.browser ?? api.chrome)!.commands.getAll();
    });
    await library.close();
    return all.find(({ name }) => name === command)!.shortcut;
  }

  /** What is in the clipboard. Paste is the honest way to see it. */
  async pasted(): Promise<string> {
    this.site.pages.set('/pad.html', '<!doctype html><textarea autofocus aria-label="pad"></textarea>');
    const pad = await this.browser.open(this.url('/pad.html'));
    await pad.clickByName('textbox', 'pad');
    await pad.press('Control+v');
    await pad.waitFor('what was copied', () => document.querySelector('textarea')!.value !== '');
    const text = await pad.evaluate(() => document.querySelector('textarea')!.value);
    await pad.close();
    return text;
  }

  /** All highlights of the post in a tab, as its popup copies them. */
  async exported(tab: Tab): Promise<string> {
    await this.browser.clickToolbar(tab);
    const popup = await this.browser.popup();
    await popup.clickByName('button', this.t('copyMarkdown'));
    await popup.find('button', this.t('copied'));
    await this.browser.closePopup();
    return this.pasted();
  }

  /** The tab at an address, once it is open. */
  async tabAt(start: string): Promise<Tab> {
    for (const end = Date.now() + 10_000; Date.now() < end; await sleep(100)) {
      for (const tab of await this.browser.tabs()) {
        const url = await tab.url().catch(() => '');
        if (url.startsWith(start)) return tab;
      }
    }
    throw new Error(`no tab at ${start}`);
  }
}

export function stage(options: LaunchOptions = {}): Stage {
  const on = new Stage();
  beforeAll(async () => {
    on.site = await serve(seeds ? [pages, seeds] : [pages]);
    on.browser = await launch(browserName, { local: true, ...options });
  });
  afterEach(async () => {
    const errors = await on.browser.errors();
    expect(errors.filter((text) => !FOREIGN.some((known) => known.test(text))).join('\n')).toBe('');
  });
  afterAll(async () => {
    await on.browser?.close();
    on.site?.close();
  });
  return on;
}

export function isReading(view: View): Promise<void> {
  return view.waitFor('the reading view', () => performance.getEntriesByName('galpi:painted').length > 0);
}

/** The painted passages of a view, by colour, as the browser's own registry has them. */
export function painted(view: View): Promise<Record<string, string[]>> {
  return view.evaluate(() =>
    Object.fromEntries(
      [...CSS.highlights]
        .filter(([name]) => /^(hl|galpi)-/.test(name))
        .map(([name, ranges]) => [
          name.replace(/^(hl|galpi)-/, ''),
          [...ranges].map((range) => (range as Range).toString()),
        ]),
    ),
  );
}

export async function waitForPainted(view: View, colour: string, text: string): Promise<void> {
  await view.waitFor(
    `"${text}" in ${colour}`,
    (name, words) => {
      const ranges = [...(CSS.highlights.get(`hl-${name}`) ?? CSS.highlights.get(`galpi-${name}`) ?? [])];
      return ranges.some((range) => (range as Range).toString().replaceAll(/\s+/g, ' ') === words);
    },
    colour,
    text,
  );
}

/** For marks whose colour is the last one that was used. */
export async function waitForMarked(view: View, text: string): Promise<void> {
  await view.waitFor(
    `"${text}" in any colour`,
    (words) =>
      [...CSS.highlights].some(
        ([name, ranges]) =>
          /^(hl|galpi)-/.test(name) &&
          [...ranges].some((range) => (range as Range).toString().replaceAll(/\s+/g, ' ') === words),
      ),
    text,
  );
}
