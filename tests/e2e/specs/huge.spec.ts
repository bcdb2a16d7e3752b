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

const PARTS = 5000;
const FAR_WORDS = `Part ${PARTS - 9} of all`;
const LINES = 9000;

/** One paragraph and one code, each of which is more than is laid out in one piece. */
function endlessPost(path: string): string {
  const words = Array.from({ length: PARTS }, (_, n) => `Part ${n} of <em>all</em>.`);
  const code = Array.from(
    { length: LINES },
    (_, n) => `keep(row, ${n});${n % 999 === 7 ? ' '.repeat(400) + '// far out' : ''}`,
  );
  on.site.pages.set(
    path,
    `<!doctype html><html lang="en"><title>Without end</title><article><h1>Without end</h1><p>A short beginning, as posts have one, which says what follows.</p>
     <p>${words.join(' ')}</p><pre><code class="language-js">${code.join('\n')}</code></pre><p>And an end.</p></article>`,
  );
  return path;
}

describe('a post of one paragraph and one code without end', () => {
  test('is there whole, its lines beside their numbers and as wide as they are', async () => {
    const tab = await on.read(endlessPost('/endless.html'));
    await tab.waitFor('its end', () =>
      document.querySelector('.article')!.textContent.includes('And an end.'),
    );
    const seen = await tab.evaluate(() => {
      const article = document.querySelector('.article')!;
      const [, words] = article.querySelectorAll('p');
      const code = article.querySelector('pre code')!;
      const numbers = article.querySelector('galpi-numbers')!;
      const height = (el: Element): number => el.getBoundingClientRect().height;
      const row = Number.parseFloat(getComputedStyle(numbers).lineHeight);
      const far = [...code.querySelectorAll('galpi-group')].at(-1)!;
      return {
        parts: words!.textContent.split('Part ').length - 1,
        groups: words!.querySelectorAll('galpi-group').length,
        lines: code.textContent.trimEnd().split('\n').length,
        codeGroups: code.querySelectorAll('galpi-group').length,
        rows: Math.round(height(code) / row),
        numbered: Math.round([...numbers.children].reduce((sum, group) => sum + height(group), 0) / row),
        // a line that is far out is within the group that holds it
        widths: [code.scrollWidth, far.getBoundingClientRect().width].map(Math.round),
      };
    });
    expect(seen).toMatchObject({ parts: PARTS, lines: LINES, rows: LINES, numbered: LINES });
    expect(seen.groups).toBeGreaterThan(1);
    expect(seen.codeGroups).toBeGreaterThan(1);
    expect(seen.widths[1]).toBeGreaterThan(2000);
    expect(seen.widths[0]! - seen.widths[1]!).toBeLessThan(40);
    await tab.close();
  });

  test('keeps a mark far down in the paragraph', async () => {
    const path = endlessPost('/endless-kept.html');
    const first = await on.read(path);
    await on.mark(first, FAR_WORDS, '2');
    await first.close();
    const second = await on.read(path);
    await waitForPainted(second, 'green', FAR_WORDS);
    await second.close();
  });
});
