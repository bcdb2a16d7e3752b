import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { stage, waitForPainted } from '../harness/stage.ts';

const on = stage();

const SECTIONS = 700;
const near = (n: number): string => `Section ${n} tells where its rows went.`;
const LAST = near(SECTIONS - 1);
const FAR = near(500);

/** More than is laid out in one piece, in a wrapper as posts have one. */
function hugePost(path: string): string {
  const section = (n: number): string =>
    `<h2>Section ${n}</h2><p>${near(n)} ${'A queue is as long as its slowest reader lets it be, and no shorter. '.repeat(3)}</p>
     <ul><li>one row</li><li>another row</li></ul><pre><code class="language-js">const section = ${n};\nkeep(section);</code></pre>`;
  const sections = Array.from({ length: SECTIONS }, (_, n) => section(n)).join('');
  on.site.pages.set(
    path,
    `<!doctype html><html lang="en"><title>All sections</title><article><h1>All sections</h1><div>${sections}</div></article>`,
  );
  return path;
}

const isInView = (words: string): boolean => {
  const all = [...document.querySelectorAll('.article p')];
  const { top } = all.find((p) => p.textContent?.startsWith(words))!.getBoundingClientRect();
  return top > 0 && top < innerHeight;
};

describe('a post of thousands of blocks', () => {
  test('is there whole, and its blocks stand as those of any post', async () => {
    const tab = await on.read(hugePost('/huge.html'));
    await tab.waitFor(
      'its last section',
      (words) => document.querySelector('.article')!.textContent.includes(words),
      LAST,
    );
    const seen = await tab.evaluate(() => {
      const article = document.querySelector('.article')!;
      const gaps = (from: string, to: string): number[] => [
        ...new Set(
          [...article.querySelectorAll(`galpi-group > ${to}, div > ${to}`)].flatMap((el) => {
            const group = el.parentElement!.localName === 'galpi-group' && !el.previousElementSibling;
            const before = (group ? el.parentElement! : el).previousElementSibling;
            const last = before?.localName === 'galpi-group' ? before.lastElementChild : before;
            if (last?.localName !== from) return [];
            return [Math.round(el.getBoundingClientRect().top - last.getBoundingClientRect().bottom)];
          }),
        ),
      ];
      return {
        headings: article.querySelectorAll('h2').length,
        numbers: [...article.querySelectorAll('p')].map((p) =>
          Number(/^Section (\d+)/.exec(p.textContent)?.[1]),
        ),
        groups: article.querySelectorAll('galpi-group').length,
        gaps: { heading: gaps('h2', 'p'), list: gaps('p', 'ul'), code: gaps('ul', 'galpi-code') },
      };
    });
    expect(seen.numbers).toEqual(Array.from({ length: SECTIONS }, (_, n) => n));
    expect(seen.headings).toBe(SECTIONS);
    expect(seen.groups).toBeGreaterThan(2);
    for (const gaps of Object.values(seen.gaps)) expect(gaps).toHaveLength(1);
    await tab.close();
  });

  test('keeps marks far down, and one who comes back is where one was', async () => {
    const path = hugePost('/huge-kept.html');
    const first = await on.read(path);
    await on.mark(first, FAR, '2');
    await first.waitFor('its place in view', isInView, FAR);
    // written down every two seconds; a tab that Firefox closes writes nothing any more
    await sleep(2500);
    await first.close();

    const second = await on.read(path);
    await waitForPainted(second, 'green', FAR);
    await second.waitFor('the place of before', isInView, FAR);
    await second.close();
  });
});
