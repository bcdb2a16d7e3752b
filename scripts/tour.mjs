// Goes the whole way on a page as a person would, and keeps a picture of every place.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** @returns {Promise<string[]>} the files it wrote */
export async function tour(browser, url, folder) {
  mkdirSync(folder, { recursive: true });
  const { words } = browser;
  const files = [];
  const picture = async (view, name) => {
    for (const scheme of ['light', 'dark']) {
      await view.prefer(scheme);
      await sleep(400); // what fades has faded
      files.push(join(folder, `${name}-${scheme}.png`));
      await view.screenshot(files.at(-1));
    }
    await view.prefer('light');
  };

  const tab = await browser.open(url);
  await tab.resize(1440, 900);
  await browser.clickToolbar(tab);
  await tab.waitFor('the reading view', () => performance.getEntriesByName('galpi:painted').length > 0);
  await picture(tab, 'reading');

  const { from, to } = await tab.evaluate(firstSentence);
  await tab.select(from, to, 'article');
  await tab.find('button', words('colour_green'));
  await picture(tab, 'selection');
  await tab.clickByName('button', words('colour_green'));
  await tab.waitForText(words('saved'));
  await picture(tab, 'marked');

  await browser.clickToolbar(tab);
  const popup = await browser.popup();
  await popup.waitForText(from);
  await picture(popup, 'popup');

  const library = await browser.openLibrary();
  await library.resize(1440, 900);
  await library.clickByName('link', new RegExp(`^${words('allHighlights')}`));
  await library.waitForText(from);
  await picture(library, 'library');
  return files;
}

/** Runs in the reading view: the ends of a passage in the first long paragraph. */
function firstSentence() {
  const long = [...document.querySelectorAll('article p')].find((p) => p.textContent.trim().length > 60);
  const text = (long ?? document.querySelector('article')).textContent.replaceAll(/\s+/g, ' ').trim();
  return { from: text.slice(0, 12), to: text.slice(40, 52) };
}
