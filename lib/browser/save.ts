import { browser, type Browser } from 'wxt/browser';
import { bodyOf } from '@/lib/library/bodies';
import { captureOf, capturesOf, keepCaptures, pruneCaptures } from '@/lib/library/captures';
import type { Capture, Library } from '@/lib/library/database';
import { draftOf } from '@/lib/library/draft';
import { saveFailure } from '@/lib/library/failure';
import { savePost } from '@/lib/library/posts';
import { bodyUnit, index } from '@/lib/library/search/indexing';
import { type Extracted, extractFrom, extractSelected } from './extraction';
import { isInFrame } from './live';
import { privateCapture } from './privateCaptures';
import { isReader, show } from './read';
import { loadSettings } from './settings';
import { explain, unreadable, whyRefused, type Reason, type Say } from './unreadable';

/**
 * Saves the post of a tab without opening it. A worker has no DOM to sanitise with, so the article is kept as captured
 * and becomes a body when a page of ours first opens it. Of a page that holds several posts the reader chooses.
 */
export async function saveTab(db: Library, tab: Browser.tabs.Tab, say: Say = explain): Promise<void> {
  if (tab.id === undefined) return;
  const outcome = await saved(db, tab);
  if (outcome === 'saved') await showSaved(tab.id);
  else if (outcome !== 'shown') await say(tab.id, outcome);
}

async function saved(db: Library, tab: Browser.tabs.Tab): Promise<Reason | 'saved' | 'shown'> {
  if (tab.incognito) return 'private';
  try {
    if (isReader(tab.url)) return await saveOpenPost(db, tab.url!);
    const why = unreadable(tab.url);
    if (why) return why;
    const extracted = await extractFrom(db, tab.id!, tab.url!);
    if (!extracted.ok) return extracted.reason;
    if (extracted.posts.length > 0) {
      await show(db, tab, extracted, (await loadSettings()).openIn);
      return 'shown';
    }
    await saveExtracted(db, extracted);
    return 'saved';
  } catch (error) {
    return saveFailure(error);
  }
}

/** Saves what is selected in a tab as a post of its own. */
export async function saveSelected(db: Library, tab: Browser.tabs.Tab): Promise<void> {
  if (tab.id === undefined) return;
  const outcome = await savedSelection(db, tab);
  if (outcome === 'saved') await showSaved(tab.id);
  else await explain(tab.id, outcome);
}

async function savedSelection(db: Library, tab: Browser.tabs.Tab): Promise<Reason | 'saved'> {
  if (tab.incognito) return 'private';
  const why = unreadable(tab.url);
  if (why) return why;
  try {
    const isFramed = await isInFrame(tab.id!).catch(() => null);
    if (isFramed !== false) return isFramed ? 'frame' : await whyRefused(tab.id!, tab.url!);
    const extracted = await extractSelected(tab.id!, tab.url!);
    if (!extracted.ok) return extracted.reason;
    await saveExtracted(db, extracted);
    return 'saved';
  } catch (error) {
    return saveFailure(error);
  }
}

async function saveExtracted(db: Library, extracted: Extracted & { ok: true }): Promise<void> {
  const captures = capturesOf(extracted, Date.now());
  await keepCaptures(db, captures);
  await saveCapture(db, captures[0]!);
  await pruneCaptures(db).catch(() => undefined);
}

async function saveOpenPost(db: Library, url: string): Promise<Reason | 'saved'> {
  const id = new URL(url).hash.slice(1);
  const kept = await captureOf(db, id);
  // it was read while the library had no room for it
  const capture = kept ?? (await privateCapture(id));
  if (!capture) return 'failed';
  if (capture.posts) return 'several';
  if (!kept) await keepCaptures(db, [capture]);
  await saveCapture(db, capture);
  return 'saved';
}

/** Until a page of ours makes a body of it, the post is opened and found by what the page gave. */
async function saveCapture(db: Library, { id, article }: Capture): Promise<void> {
  const post = await savePost(db, draftOf(article));
  // of a post that is known by another address than its page now names: captures are looked for by that
  if (post.url !== article.key) await db.captures.update(id, { key: post.url });
  if (!(await bodyOf(db, post.id))) await index(db, bodyUnit(post.id, article.html));
}

// Seen, then out of the way.
const BADGE_MS = 2500;

async function showSaved(tabId: number): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#b53f1c' });
  await browser.action.setBadgeText({ tabId, text: '✓' });
  setTimeout(() => void browser.action.setBadgeText({ tabId, text: '' }).catch(() => undefined), BADGE_MS);
}
