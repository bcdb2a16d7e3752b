import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seeds } from '../harness/places.ts';
import { stage } from '../harness/stage.ts';

const on = stage();

const plain = (text: string): string => text.replaceAll(/\s+/g, ' ').trim();

/** The title a page gives itself: its first heading, else its <title>. */
async function titleOf(path: string): Promise<string> {
  const tab = await on.browser.open(on.url(path));
  const title = await tab.evaluate(() => document.querySelector('h1')?.textContent ?? document.title);
  await tab.close();
  return plain(title);
}

describe('pages of real blogs', () => {
  if (!seeds) {
    test('are not on this machine: the fixtures stand for them', (context) => {
      console.log('../shared/seeds is not there: pages of real blogs are not tested here.');
      context.skip('../shared/seeds is not there');
    });
    return;
  }
  const pages = readdirSync(seeds).filter((file) =>
    /^seed-\d+\.html$|^hyperconnect-tflite\.html$/.test(file),
  );
  test.each(pages)('%s opens with its title and its text', async (page) => {
    const title = await titleOf(`/${page}`);
    const tab = await on.read(`/${page}`);
    const shown = plain(await tab.evaluate(() => document.querySelector('h1')?.textContent ?? ''));
    expect(title).toContain(shown);
    expect(shown.length).toBeGreaterThan(3);
    const length = await tab.evaluate(
      () => document.querySelector('.article, article')?.textContent.length ?? 0,
    );
    expect(length).toBeGreaterThan(400);
    await tab.close();
  });
});

test.runIf(seeds)('the long post keeps its code', async () => {
  const source = readFileSync(join(seeds!, 'hyperconnect-tflite.html'), 'utf8');
  const blocks = source.match(/<pre\b/g)?.length ?? 0;
  const tab = await on.read('/hyperconnect-tflite.html');
  const shown = await tab.evaluate(() => document.querySelectorAll('pre').length);
  expect(shown).toBeGreaterThan(0);
  expect(shown).toBeLessThanOrEqual(blocks);
  await tab.close();
});
