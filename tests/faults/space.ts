import { execFileSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Tab } from '../e2e/harness/driver.ts';
import { builds } from '../e2e/harness/places.ts';
import type { Ground } from './ground.ts';
import { holdingsOf } from './audit.ts';
import { passageOf } from './post.ts';
import type { Prepared } from './scenarios.ts';

/** A build like the one that is shipped, but for the permission that lifts the quota. */
export function withoutUnlimitedStorage(): Prepared {
  const extension = mkdtempSync(join(tmpdir(), 'galpi-limited-'));
  cpSync(builds.chromium, extension, { recursive: true });
  const file = join(extension, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((one) => one !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return { options: { extension }, undo: () => rmSync(extension, { recursive: true, force: true }) };
}

const SIZE_MB = 120; // a profile of either browser takes less than half of it

/** A profile on a disk of its own that is small enough to be filled. A reason where none can be mounted. */
export function onSmallDisk(): Prepared | string {
  const profile = mkdtempSync(join(tmpdir(), 'galpi-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE_MB}m`, 'tmpfs', profile], { stdio: 'ignore' });
  } catch {
    rmSync(profile, { recursive: true });
    return 'no small disk can be mounted here';
  }
  const undo = (): void => {
    execFileSync('umount', ['-l', profile]);
    rmSync(profile, { recursive: true, force: true });
  };
  return { options: { profile }, undo };
}

/** The quota is used up, a little more room in every run. */
export async function quotaExceeded(ground: Ground, n: number): Promise<void> {
  const { browser } = ground;
  const tab = await ground.selected(n);
  const { usage = 0 } = await tab.evaluate(() => navigator.storage.estimate());
  const allow = (bytes: number | null): Promise<void> => browser.limitQuota!(tab, browser.base, bytes);
  await allow(usage + (n % 4) * 2000);
  await savedOrTold(ground, n, tab, () => allow(null));
  await tab.close();
}

/** The disk is full, but for a little more room in every run. */
export async function diskFull(ground: Ground, n: number): Promise<void> {
  const ballast = join(ground.profile, 'ballast');
  const tab = await ground.selected(n);
  try {
    fill(ballast, (n % 4) * 4096);
    await savedOrTold(ground, n, tab, async () => rmSync(ballast));
  } finally {
    rmSync(ballast, { force: true });
  }
  await ground.browser.quit();
  await ground.restart();
}

/** Writes until the disk has so little room, while a browser writes to it as well. */
export function fill(file: string, room: number): void {
  const block = Buffer.alloc(4096);
  const into = openSync(file, 'w');
  try {
    for (;;) {
      const { bavail, bsize } = statfsSync(file);
      if (bavail * bsize <= room) return;
      writeSync(into, bavail * bsize > room + (1 << 20) ? Buffer.alloc(1 << 20) : block);
    }
  } catch {
    // the browser has taken the rest
  } finally {
    closeSync(into);
  }
}

/**
 * Marks a passage, in every other run with a note: it is saved, or a sentence says why not, and its button saves all of it
 * once there is room again.
 */
async function savedOrTold(
  ground: Ground,
  n: number,
  tab: Tab,
  makeRoom: () => Promise<void>,
): Promise<void> {
  const { words } = ground.browser;
  const note = n % 2 === 0 ? `memo ${n}` : '';
  if (note) await takeNote(ground, tab, note);
  else await tab.press('2');
  const said = await ground.saysHowItWent(tab);
  await makeRoom();
  if (said === 'not saved') {
    await tab.clickByName('button', words('retry'));
    await tab.waitForText(words('saved'));
  }
  ground.acknowledge(passageOf(n), note);
  const { highlights } = await holdingsOf(ground.browser);
  if (!highlights.some(({ quote }) => quote === passageOf(n)))
    ground.broken.push('what is said to be saved is not there');
}

async function takeNote({ browser }: Ground, tab: Tab, note: string): Promise<void> {
  await tab.clickByName('button', browser.words('noteKey'));
  await tab.focused('textbox', browser.words('note'));
  await tab.type(note);
}
