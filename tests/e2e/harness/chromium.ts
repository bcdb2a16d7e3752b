import { createHash } from 'node:crypto';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { chromium, type BrowserContext, type CDPSession, type Page, type Worker } from 'playwright-core';
import { findChromium } from '../../../scripts/browsers.mjs';
import { ChromiumTab } from './chromiumTab.ts';
import { ChromiumTargets } from './chromiumTargets.ts';
import { ChromiumView } from './chromiumView.ts';
import type { Browser, LaunchOptions } from './driver.ts';
import { builds } from './places.ts';
import { wordsIn, type Words } from './words.ts';

/** Chromium gives an unpacked extension an id made of its folder: 32 digits of the hash, written a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return digits.replaceAll(/./g, (digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)));
}

/**
 * Features that are off. The pages of the address bar, which nobody uses here, are nearly half of what a start costs. Of
 * several lists on a command line only the last counts: the others are off in Playwright's list.
 */
const OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

// Both would hide what a reader meets: pages kept for Back, and extensions.
const hiding = ['--disable-back-forward-cache', '--disable-extensions'];
// By this one the process of an extension keeps the rank it starts with for its service worker, that of one in the background,
// also once a page of it is seen: little time, and garbage collected all the time. Without it, tabs in the background get little
// time, which specs would wait for in vain on a machine that has much to do.
export const LEVELLING = '--disable-renderer-backgrounding';

export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const {
    lang = 'ko',
    extension = builds.chromium,
    visible = false,
    restore = false,
    local = false,
    timed = false,
  } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'galpi-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium()!,
    headless: !visible,
    viewport: null,
    ignoreDefaultArgs: timed ? [...hiding, LEVELLING] : hiding,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--enable-unsafe-extension-debugging',
      `--disable-features=${OFF.join(',')}`,
      `--lang=${lang}`,
      '--window-size=1280,940',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      ...(local ? ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] : []),
      ...(restore ? ['--restore-last-session', '--hide-crash-restore-bubble'] : []),
    ],
    env: { ...(process.env as Record<string, string>), LANGUAGE: lang },
  });
  const browser = new Chromium(context, extension, options.profile ? null : profile);
  try {
    await browser.start();
  } catch (error) {
    await browser.close(); // or nobody could open its profile again
    throw error;
  }
  return browser;
}

class Chromium implements Browser {
  readonly name = 'chromium';
  readonly base: string;
  readonly closed: Promise<void>;
  words!: Words;
  readonly #context: BrowserContext;
  readonly #extension: string;
  readonly #id: string;
  readonly #ownProfile: string | null;
  readonly #tabs = new Map<Page, ChromiumTab>();
  #session!: CDPSession;
  #targets!: ChromiumTargets;
  #reports: string[] = [];

  constructor(context: BrowserContext, extension: string, ownProfile: string | null) {
    const id = idOf(extension);
    this.#context = context;
    this.#extension = extension;
    this.#id = id;
    this.#ownProfile = ownProfile;
    this.base = `chrome-extension://${id}/`;
    this.closed = new Promise((done) => this.#context.once('close', () => done()));
  }

  async start(): Promise<void> {
    this.#session = await this.#context.browser()!.newBrowserCDPSession();
    this.#targets = new ChromiumTargets(this.#session);
    for (const worker of this.#context.serviceWorkers()) this.#listen(worker);
    this.#context.on('serviceworker', (worker) => this.#listen(worker));
    this.#context.on('weberror', (error) => {
      if (error.page()?.url().startsWith(this.base)) this.#reports.push(String(error.error().stack));
    });
    this.#context.on('console', (message) => {
      const here = message.page()?.url().startsWith(this.base);
      if (here && message.type() === 'error') this.#reports.push(message.text());
    });
    const worker = this.#context.serviceWorkers()[0] ?? (await this.#firstWorker());
    const lang = await worker.evaluate<string>('chrome.i18n.getUILanguage()');
    this.words = wordsIn(lang.startsWith('ko') ? 'ko' : 'en', this.#extension);
  }

  async open(url: string): Promise<ChromiumTab> {
    const tab = await this.#tab(await this.#context.newPage());
    await tab.activate();
    await tab.goto(url);
    return tab;
  }

  async tabs(): Promise<ChromiumTab[]> {
    return Promise.all(this.#context.pages().map((page) => this.#tab(page)));
  }

  async clickToolbar(tab: ChromiumTab): Promise<number> {
    await this.closePopup();
    await tab.activate();
    const target = await this.#tabTarget(tab);
    const now = performance.timeOrigin + performance.now();
    await this.#session.send(
      'Extensions.triggerAction' as never,
      { id: this.#id, targetId: target.targetId } as never,
    );
    return now;
  }

  /** The browser may know of a new address a moment later than the page. */
  async #tabTarget(tab: ChromiumTab): Promise<{ targetId: string }> {
    for (const end = Date.now() + 5000; Date.now() < end; await sleep(50)) {
      const targets = await this.#targets.list();
      const target = targets.findLast((one) => one.type === 'tab' && one.url === tab.page.url());
      if (target) return target;
    }
    throw new Error(`there is no tab at ${tab.page.url()}`);
  }

  async popup(): Promise<ChromiumView> {
    for (const end = Date.now() + 10_000; Date.now() < end; await sleep(80)) {
      const target = await this.#popup();
      if (target) return new ChromiumView(await this.#targets.attach(target.targetId));
    }
    throw new Error('no popup opens');
  }

  async hasPopup(): Promise<boolean> {
    return Boolean(await this.#popup());
  }

  async closePopup(): Promise<void> {
    const target = await this.#popup();
    if (target) await this.#session.send('Target.closeTarget', { targetId: target.targetId });
    for (const end = Date.now() + 5000; (await this.hasPopup()) && Date.now() < end;) await sleep(50);
  }

  /** What a click asks for and the extensions page has allowed is granted without a prompt. */
  async allowSite(pattern: string): Promise<void> {
    const page = await this.#context.newPage();
    await page.goto('chrome://extensions');
    await page.evaluate(`chrome.developerPrivate.addHostPermission('${this.#id}', '${pattern}')`);
    await page.close();
  }

  openLibrary(): Promise<ChromiumTab> {
    return this.open(`${this.base}options.html`);
  }

  async stopBackground(): Promise<void> {
    const targets = await this.#targets.list();
    const worker = targets.find((one) => one.type === 'service_worker' && one.url.startsWith(this.base));
    if (worker) await this.#session.send('Target.closeTarget', { targetId: worker.targetId });
  }

  /** Loaded once more. `runtime.reload` leaves an extension of the command line disabled. */
  async reloadExtension(): Promise<void> {
    const worker = this.#context.waitForEvent('serviceworker');
    await this.#session.send('Extensions.loadUnpacked' as never, { path: this.#extension } as never);
    await (await worker).evaluate('chrome.i18n.getUILanguage()');
  }

  async limitQuota(tab: ChromiumTab, origin: string, bytes: number | null): Promise<void> {
    await tab.send('Storage.overrideQuotaForOrigin', {
      origin,
      ...(bytes === null ? {} : { quotaSize: bytes }),
    });
  }

  async errors(): Promise<string[]> {
    return this.#reports.splice(0);
  }

  async kill(): Promise<void> {
    const { processInfo } = await this.#session.send('SystemInfo.getProcessInfo');
    process.kill(processInfo.find((one) => one.type === 'browser')!.id, 'SIGKILL');
    await this.closed;
  }

  async quit(): Promise<void> {
    await this.#session.send('Browser.close').catch(() => {});
    await this.closed;
  }

  async close(): Promise<void> {
    await this.#context.close().catch(() => {});
    if (this.#ownProfile) rmSync(this.#ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }

  /** Branded Chrome has no --load-extension any more; there the build is loaded over the protocol. */
  async #firstWorker(): Promise<Worker> {
    const worker = this.#context.waitForEvent('serviceworker');
    if (!/chromium/i.test(findChromium()!))
      await this.#session.send('Extensions.loadUnpacked' as never, { path: this.#extension } as never);
    return worker;
  }

  async #popup() {
    const targets = await this.#targets.list();
    return targets.find((one) => one.type === 'page' && one.url.startsWith(`${this.base}popup.html`));
  }

  async #tab(page: Page): Promise<ChromiumTab> {
    const tab = this.#tabs.get(page) ?? (await ChromiumTab.of(page));
    this.#tabs.set(page, tab);
    return tab;
  }

  #listen(worker: Worker): void {
    worker.on('console', (message) => {
      if (message.type() === 'error') this.#reports.push(`background: ${message.text()}`);
    });
  }
}
