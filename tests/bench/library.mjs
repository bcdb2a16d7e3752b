// node tests/bench/library.mjs [chromium|firefox] [posts]: the library page with thousands of posts.
// Needs a build (npm run build, npm run build:firefox). Rows count as blank while their post is not read yet.
import { launch } from '../e2e/harness/launch.ts';

const name = process.argv[2] ?? 'chromium';
const posts = Number(process.argv[3] ?? 10_000);
const ROUNDS = 5;

const browser = await launch(name);
try {
  const tab = await browser.open(`${browser.base}options.html#/settings`);
  await tab.waitFor('the page', () => document.querySelector('.settings') !== null);
  await tab.evaluate(fill, posts);
  for (const view of ['inbox', 'highlights']) {
    const firsts = [];
    await tab.evaluate((to) => (location.hash = to), `#/${view}`);
    for (let round = 0; round < ROUNDS; round++) {
      await tab.reload();
      firsts.push(await tab.evaluate(firstRows));
    }
    firsts.sort((a, b) => a - b);
    const scroll = await tab.evaluate(scrolled);
    console.log(
      `${name}, ${posts} posts, ${view}: first rows ${Math.round(firsts[ROUNDS >> 1])} ms after navigation (median of ${ROUNDS}); ` +
        `${scroll.frames} frames of 300 px: ${scroll.blank} with a blank row, mean ${scroll.mean} ms; ` +
        `to the end ${scroll.end} ms; ${scroll.drawn} rows drawn`,
    );
  }
} finally {
  await browser.close();
}

/** Runs in the page: posts, a third of them with highlights, written as they are stored. */
async function fill(count) {
  const db = await new Promise((resolve, reject) => {
    const open = indexedDB.open('galpi');
    open.addEventListener('success', () => resolve(open.result));
    open.addEventListener('error', () => reject(open.error));
  });
  const DAY = 86_400_000;
  const names = [
    '캐시 미스가 휘몰아친 새벽',
    'A field guide to backpressure',
    '큐가 밀리기 시작할 때 보는 숫자',
  ];
  const colours = ['yellow', 'green', 'blue', 'pink', 'violet'];
  const now = Date.now();
  for (let from = 0; from < count; from += 1000) {
    const write = db.transaction(['posts', 'highlights'], 'readwrite');
    for (let i = from; i < Math.min(from + 1000, count); i++) {
      const savedAt = now - (i * DAY) / 20;
      write.objectStore('posts').put({
        id: `p${i}`,
        url: `https://dev.example/${i}`,
        aliases: [],
        title: `${names[i % 3]} (${i})`,
        byline: '김서연',
        site: `블로그 ${i % 40}`,
        lang: 'ko',
        publishedAt: savedAt,
        savedAt,
        openedAt: null,
        finishedAt: null,
        status: 'inbox',
        shelf: 'inbox',
        starred: 0,
        tags: [`태그${i % 200}`],
        series: null,
        chars: 4000,
        minutes: { text: 8, code: i % 4 },
        excerpt: '',
        progress: (i % 10) / 10,
        rev: 1,
        deletedAt: null,
      });
      for (let k = 0; k < (i % 3 === 0 ? 4 : 0); k++)
        write.objectStore('highlights').put({
          id: `h${i}-${k}`,
          postId: `p${i}`,
          selectors: [
            {
              type: 'TextQuoteSelector',
              exact: `재시도는 간격을 두 배로 늘리고 무작위를 조금 섞어야 합니다 ${i} ${k}`,
              prefix: '앞'.repeat(64),
              suffix: '뒤'.repeat(64),
              occurrences: 1,
            },
          ],
          colour: colours[k],
          note: k === 0 ? '우리 쪽도 확인할 것' : '',
          tags: [],
          section: '원인',
          at: k / 4,
          createdAt: savedAt + k,
          updatedAt: savedAt,
          rev: 1,
        });
    }
    await new Promise((resolve, reject) => {
      write.addEventListener('complete', resolve);
      write.addEventListener('error', () => reject(write.error));
    });
  }
  db.close();
}

/** Runs in the page: waits for rows, answers the time since the navigation. */
async function firstRows() {
  while (!document.querySelector('.row, .group')) await new Promise((next) => setTimeout(next, 2));
  return performance.now();
}

/** Runs in the page: scrolls as fast as a thrown wheel, then to the very end. */
async function scrolled() {
  const FRAMES = 240;
  const scroller = document.querySelector('.library-list');
  const frame = () => new Promise((next) => requestAnimationFrame(next));
  const isBlank = () =>
    [150, 350, 550].some((y) => {
      const row = document.elementFromPoint(600, y)?.closest('.virtual-list > li');
      return !row || row.querySelector('.row-blank, .group-blank') !== null;
    });
  let blank = 0;
  const started = performance.now();
  for (let i = 0; i < FRAMES; i++) {
    scroller.scrollTop += 300;
    await frame();
    if (isBlank()) blank++;
  }
  const mean = Math.round((performance.now() - started) / FRAMES);
  const left = performance.now();
  scroller.scrollTop = scroller.scrollHeight;
  do await frame();
  while (isBlank() && performance.now() - left < 5000);
  const drawn = document.querySelectorAll('.virtual-list > li').length;
  return { frames: FRAMES, blank, mean, end: Math.round(performance.now() - left), drawn };
}
