import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserName, Tab } from '../e2e/harness/driver.ts';
import { launch } from '../e2e/harness/launch.ts';
import { serve, type Site } from '../e2e/harness/server.ts';
import { isReading } from '../e2e/harness/stage.ts';
import { doubledIn, holdingsOf, tornIn, type Holdings } from './audit.ts';
import { passageOf, pathOf, postPage } from './post.ts';

/** How long something takes, ms. */
export async function timeOf(work: Promise<unknown>): Promise<number> {
  const started = performance.now();
  await work;
  return performance.now() - started;
}

/** What came of some runs. `silent`: neither done nor a sentence that says why not. */
export interface Outcome {
  acknowledged: number;
  lost: string[];
  torn: string[];
  doubled: string[];
  silent: string[];
}

interface Api {
  commands: { getAll(): Promise<{ name: string; shortcut: string }[]> };
}

export interface GroundOptions {
  name: BrowserName;
  /** folder of the profile; a new one that goes with the ground, unless given */
  profile?: string;
  /** folder of the unpacked build, where it is not the usual one */
  extension?: string;
}

/** A browser whose library outlives it, a site of posts, and what was acknowledged in it so far. */
export class Ground {
  browser!: Browser;
  site!: Site;
  readonly name: BrowserName;
  readonly profile: string;
  /** words that were said to be saved, with their notes, and their colours where these were changed */
  readonly saved = new Map<string, Said>();
  readonly silent: string[] = [];
  /** what a scenario itself has found to be wrong */
  readonly broken: string[] = [];
  readonly #options: GroundOptions;
  readonly #keys = new Map<string, string>();
  readonly #lasts = new Map<string, number>();

  constructor(options: GroundOptions) {
    this.name = options.name;
    this.profile = options.profile ?? mkdtempSync(join(tmpdir(), 'galpi-faults-'));
    this.#options = options;
  }

  async start(): Promise<void> {
    this.site = await serve([]);
    await this.restart();
  }

  async restart(): Promise<void> {
    const { extension } = this.#options;
    this.browser = await launch(this.name, {
      profile: this.profile,
      local: true,
      ...(extension ? { extension } : {}),
    });
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.site.close();
    if (!this.#options.profile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }

  async open(n: number): Promise<Tab> {
    this.site.pages.set(pathOf(n), postPage(n));
    return this.browser.open(this.site.origin + pathOf(n));
  }

  async read(n: number): Promise<Tab> {
    const tab = await this.open(n);
    await this.browser.clickToolbar(tab);
    await isReading(tab);
    return tab;
  }

  /** Selects the passage of a post in the reading view, ready for the key of a colour. */
  async selected(n: number): Promise<Tab> {
    const tab = await this.read(n);
    await tab.select(passageOf(n));
    await tab.find('group', this.browser.words('selectionBar'));
    return tab;
  }

  /** Waits until a page says that something is saved, or why it is not. */
  async saysHowItWent(tab: Tab): Promise<'saved' | 'not saved' | 'nothing'> {
    const { words } = this.browser;
    const failures = ['full', 'failed', 'private'].map((why) => words(`saveFailed_${why}`));
    for (const end = Date.now() + 8000; Date.now() < end; await sleep(60)) {
      const text = await tab.text().catch(() => '');
      if (failures.some((sentence) => text.includes(sentence))) return 'not saved';
      if (text.includes(words('saved'))) return 'saved';
    }
    this.silent.push('neither saved nor a sentence');
    return 'nothing';
  }

  /** The keys of a command, as the browser has them. */
  async shortcut(command: string): Promise<string> {
    const known = this.#keys.get(command);
    if (known) return known;
    const tab = await this.browser.open(`${this.browser.base}options.html#/settings`);
    const all = await tab.evaluate(() => {
      const api = window as unknown as Record<'browser' | 'chrome', Api | undefined>;
      return (api.browser ?? api.chrome)!.commands.getAll();
    });
    await tab.close();
    const keys = all.find(({ name }) => name === command)!.shortcut;
    this.#keys.set(command, keys);
    return keys;
  }

  /**
   * How long to wait for a fault in the midst of something, ms: in every run another part of what all of it takes on this
   * machine, from none to a little more than all. `wholeOf` does all of it and tells how long it took; it is asked once.
   */
  async momentIn(what: string, n: number, wholeOf: () => Promise<number>): Promise<number> {
    const whole = this.#lasts.get(what) ?? (await wholeOf());
    this.#lasts.set(what, whole);
    return ((n * 0.137) % 1.2) * whole;
  }

  acknowledge(words: string, note = '', colour: string | null = null): void {
    this.saved.set(words, { note, colour });
  }

  /** Looks for everything that was acknowledged so far. */
  async outcome(): Promise<Outcome> {
    const holdings = await holdingsOf(this.browser);
    return {
      acknowledged: this.saved.size,
      lost: [...this.saved].flatMap(([words, said]) => (has(holdings, words, said) ? [] : words)),
      torn: [
        ...this.broken,
        ...tornIn(holdings),
        ...(holdings.journal > 0 ? [`${holdings.journal} entries stay in the journal`] : []),
      ],
      doubled: doubledIn(holdings),
      silent: this.silent,
    };
  }
}

interface Said {
  note: string;
  colour: string | null;
}

const has = ({ highlights }: Holdings, words: string, { note, colour }: Said): boolean =>
  highlights.some(
    (one) => one.quote === words && one.note.includes(note) && (colour === null || one.colour === colour),
  );
