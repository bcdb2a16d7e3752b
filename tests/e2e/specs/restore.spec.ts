import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Browser, Tab } from '../harness/driver.ts';
import { launch } from '../harness/launch.ts';
import { browserName } from '../harness/stage.ts';

const POSTS = 1200;
const profile = mkdtempSync(join(tmpdir(), 'galpi-restore-'));
let browser: Browser;
let library: Tab;

beforeAll(async () => {
  browser = await launch(browserName, { profile, local: true });
  library = await browser.openLibrary();
  await library.waitForText(browser.words('emptyInboxTitle'));
});
afterAll(async () => {
  await browser.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

/** Drops a backup that was written by hand, as docs/backup.md describes it, and not packed. */
const drop = (posts: number): Promise<void> =>
  library.evaluate(async (posts) => {
    const lines = [JSON.stringify({ galpi: 'backup', version: 1, made: '2026-11-28T00:00:00.000Z' })];
    const own = { aliases: [], byline: '', site: '', lang: 'ko', publishedAt: null, openedAt: null };
    const rest = { finishedAt: null, status: 'inbox', starred: 0, tags: [], series: null, chars: 100 };
    const last = { minutes: { text: 1, code: 0 }, excerpt: '', progress: 0, rev: 1, deletedAt: null };
    for (let i = 0; i < posts; i++) {
      const post = { id: `p${i}`, url: `https://dev.example/${i}`, title: `글 ${i}`, savedAt: i };
      lines.push(JSON.stringify({ post: { ...post, ...own, ...rest, ...last } }));
      const html = `<p>${`본문 ${i} `.repeat(60)}</p>`;
      const body = { postId: post.id, html, text: html, images: {}, hash: 'a'.repeat(64), capturedAt: 1 };
      lines.push(JSON.stringify({ body }));
    }
    const bytes = new TextEncoder().encode(`${lines.join('\n')}\n`);
    let digest = new Uint8Array();
    for (let at = 0; at < bytes.length; at += 2 ** 20) {
      const block = bytes.subarray(at, at + 2 ** 20);
      const both = new Uint8Array([...digest, ...block]);
      digest = new Uint8Array(await crypto.subtle.digest('SHA-256', both));
    }
    const hex = Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
    const end = JSON.stringify({ end: { counts: { post: posts, body: posts }, digest: hex } });
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([bytes, `${end}\n`], 'by-hand.json'));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
  }, posts);

async function planned(): Promise<void> {
  for (const end = Date.now() + 90_000; ; await sleep(200)) {
    const text = await library.text();
    if (text.includes(browser.words('restorePlan'))) return;
    // what refuses it says so at once
    if (text.includes(browser.words('importOther')) || Date.now() > end)
      throw new Error(`there is no plan: ${text.slice(-400)}`);
  }
}

async function killed(): Promise<void> {
  await browser.kill();
  browser = await launch(browserName, { profile, local: true });
  library = await browser.openLibrary();
}

/** Records in some tables of the library. */
const counted = (...names: string[]): Promise<number[]> =>
  library.evaluate(async (names) => {
    const open = indexedDB.open('galpi');
    await new Promise((done) => open.addEventListener('success', done));
    const read = open.result.transaction(names, 'readonly');
    const counts = names.map(async (name) => {
      const request = read.objectStore(name).count();
      await new Promise((done) => request.addEventListener('success', done));
      return request.result;
    });
    const all = await Promise.all(counts);
    open.result.close();
    return all;
  }, names);

async function nothingAside(): Promise<void> {
  for (const end = Date.now() + 20_000; (await counted('staged'))[0] !== 0; await sleep(200))
    if (Date.now() > end) throw new Error('something is left aside');
}

test('a browser that is killed while it writes has restored all or nothing; what was aside is thrown away', async () => {
  await drop(POSTS);
  await planned();
  expect(await counted('posts')).toEqual([0]);
  await library.clickByName('button', new RegExp(POSTS.toLocaleString('en')));
  await library.waitFor('the writing', () => document.querySelector('.import-line') !== null);
  await sleep(50);
  await killed();
  await nothingAside();
  const [posts, bodies] = await counted('posts', 'bodies');
  expect([0, POSTS]).toContain(posts);
  expect(bodies).toBe(posts);
}, 180_000);

test('a browser that is killed before its reader has agreed has restored nothing', async () => {
  await library.clickByName('button', browser.words('import'));
  const before = await counted('posts', 'bodies');
  await drop(200);
  await planned();
  await killed();
  await nothingAside();
  expect(await counted('posts', 'bodies')).toEqual(before);
}, 120_000);
