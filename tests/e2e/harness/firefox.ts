import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findFirefox } from '../../../scripts/browsers.mjs';
import type { Browser, LaunchOptions } from './driver.ts';
import { ADDON, FirefoxChrome } from './firefoxChrome.ts';
import { preferences } from './firefoxProfile.ts';
import { FirefoxTab } from './firefoxTab.ts';
import { FirefoxView } from './firefoxView.ts';
import { Marionette } from './marionette.ts';
import { builds } from './places.ts';
import { wordsIn, type Words } from './words.ts';
import { pack } from './xpi.ts';

export async function launchFirefox(options: LaunchOptions = {}): Promise<Browser> {
  const {
    lang = 'ko',
    extension = builds.firefox,
    visible = false,
    restore = false,
    local = false,
  } = options;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'galpi-firefox-'));
  const port = await freePort();
  preferences(profile, { port, lang, restore, local });
  const args = ['-marionette', '-remote-allow-system-access', '-no-remote', '-profile', profile];
  const child = spawn(findFirefox()!, visible ? args : ['--headless', ...args], {
    stdio: 'ignore',
    detached: true,
  });
  const marionette = await Marionette.connect(port);
  const chrome = new FirefoxChrome(marionette);
  await marionette.send('Marionette:SetContext', { value: 'chrome' });
  const installed = await install(marionette, chrome, extension, profile);
  if (installed && options.profile) await recorded(chrome, profile);
  const facts = await chrome.run<{ host: string; lang: string }>(
    `const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
     for (const end = Date.now() + 25000; !policy()?.active && Date.now() < end; ) await new Promise((r) => setTimeout(r, 20));
     // The service lives as long as somebody holds it.
     Services.wm.getMostRecentWindow('navigator:browser').galpiAccessibility = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
     return { host: policy().mozExtensionHostname, lang: Services.locale.appLocaleAsBCP47 }`,
  );
  const words = wordsIn(facts.lang.startsWith('ko') ? 'ko' : 'en', extension);
  return new Firefox(
    child,
    marionette,
    chrome,
    words,
    `moz-extension://${facts.host}/`,
    options.profile ? null : profile,
  );
}

/**
 * Installed for good, so once a profile: a second time would restart it under its own restored pages. Private windows
 * are allowed before, since allowing them afterwards restarts an add-on in the middle of its first steps.
 */
async function install(
  marionette: Marionette,
  chrome: FirefoxChrome,
  extension: string,
  profile: string,
): Promise<boolean> {
  const file = join(profile, 'galpi.xpi');
  if (existsSync(file)) return false;
  pack(extension, file);
  await chrome.run(
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
     await ExtensionPermissions.add(args[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] })`,
    ADDON,
  );
  await marionette.send('Addon:Install', { path: file, temporary: false });
  return true;
}

/**
 * A browser that is killed before it has written down its add-ons starts without them. It writes two files, some seconds
 * after; one of them may have been written for something else meanwhile.
 */
const recorded = (chrome: FirefoxChrome, profile: string): Promise<void> =>
  chrome.run(
    `const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
     const [profile, id] = args;
     const read = (name, options) => IOUtils.readJSON(PathUtils.join(profile, name), options).catch(() => null);
     const isIn = async () =>
       (await read('addonStartup.json.lz4', { decompress: true }))?.['app-profile']?.addons?.[id]?.enabled &&
       (await read('extensions.json'))?.addons.some((one) => one.id === id && one.active);
     for (const end = Date.now() + 15000; !(await isIn()); await new Promise((r) => setTimeout(r, 50)))
       if (Date.now() > end) throw new Error('Firefox does not write down its add-ons');`,
    profile,
    ADDON,
  );

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly closed: Promise<void>;
  readonly words: Words;
  readonly base: string;
  readonly #child: ChildProcess;
  readonly #marionette: Marionette;
  readonly #chrome: FirefoxChrome;
  readonly #ownProfile: string | null;

  constructor(
    child: ChildProcess,
    marionette: Marionette,
    chrome: FirefoxChrome,
    words: Words,
    base: string,
    own: string | null,
  ) {
    this.#child = child;
    this.closed = once(child, 'exit').then(() => undefined);
    this.#marionette = marionette;
    this.#chrome = chrome;
    this.words = words;
    this.base = base;
    this.#ownProfile = own;
  }

  open(url: string): Promise<FirefoxTab> {
    return this.#open(url, `Services.wm.getMostRecentWindow('navigator:browser')`);
  }

  openPrivate(url: string): Promise<FirefoxTab> {
    return this.#open(
      url,
      `await (async () => {
        const opened = Services.wm.getMostRecentWindow('navigator:browser').OpenBrowserWindow({ private: true });
        await new Promise((r) => opened.addEventListener('load', r, { once: true }));
        await opened.delayedStartupPromise;
        return opened;
      })()`,
    );
  }

  async tabs(): Promise<FirefoxTab[]> {
    const panels = await this.#chrome.run<string[]>(
      `return [...Services.wm.getEnumerator('navigator:browser')].flatMap((win) => win.gBrowser.tabs.map((tab) => tab.linkedPanel)).filter(Boolean)`,
    );
    return panels.map((panel) => new FirefoxTab(this.#chrome, panel));
  }

  async clickToolbar(tab: FirefoxTab): Promise<number> {
    await this.closePopup();
    await tab.activate();
    const now = performance.timeOrigin + performance.now();
    await this.#chrome.run(
      `const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
       await ExtensionParent.apiManager.global.browserActionFor(policy().extension).triggerAction(find(args[0]).win)`,
      tab.where,
    );
    return now;
  }

  async popup(): Promise<FirefoxView> {
    for (const end = Date.now() + 10_000; Date.now() < end; await sleep(80)) {
      if (await this.hasPopup()) return new FirefoxView(this.#chrome, 'popup');
    }
    throw new Error('no popup opens');
  }

  hasPopup(): Promise<boolean> {
    return this.#chrome.run(
      `try { const { browser } = find('popup'); return browser.closest('panel')?.state === 'open' && browser.currentURI.spec.includes('/popup.html') } catch { return false }`,
    );
  }

  closePopup(): Promise<void> {
    return this.#chrome.run(
      `for (const win of Services.wm.getEnumerator('navigator:browser')) {
         const panel = () => win.document.querySelector('browser.webextension-popup-browser')?.closest('panel');
         for (let i = 0; panel() && i < 100; i++) {
           panel().hidePopup();
           await new Promise((r) => win.setTimeout(r, 50));
         }
       }`,
    );
  }

  /** Nobody is asked: see firefoxProfile.ts. */
  allowSite(): Promise<void> {
    return Promise.resolve();
  }

  openLibrary(): Promise<FirefoxTab> {
    return this.open(`${this.base}options.html`);
  }

  stopBackground(): Promise<void> {
    return this.#chrome.run('await policy().extension.terminateBackground()');
  }

  reloadExtension(): Promise<void> {
    return this.#chrome.run(
      `const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
       await (await AddonManager.getAddonByID(args[0])).reload();
       const { setTimeout } = ChromeUtils.importESModule('resource://gre/modules/Timer.sys.mjs');
       for (const end = Date.now() + 25000; !policy()?.active && Date.now() < end; ) await new Promise((r) => setTimeout(r, 20));`,
      ADDON,
    );
  }

  /** Opens the page's menu with the right button and takes an item, in a submenu or not. */
  async contextMenu(tab: FirefoxTab, x: number, y: number, item: string): Promise<void> {
    await tab.mouse('move', x, y);
    await this.#chrome.act({
      type: 'pointer',
      id: 'mouse',
      parameters: { pointerType: 'mouse' },
      actions: [
        { type: 'pointerDown', button: 2 },
        { type: 'pointerUp', button: 2 },
      ],
    });
    await this.#chrome.run(
      `const { win } = find(args[0]);
       const menu = win.document.getElementById('contentAreaContextMenu');
       const until = async (look) => {
         for (let i = 0; !look() && i < 100; i++) await new Promise((r) => win.setTimeout(r, 50));
         return look();
       };
       await until(() => menu.state === 'open');
       // Several items of an add-on stand in a menu of its own, filled when it opens.
       const own = await until(() => menu.querySelector('[id^="galpi_"]'));
       if (own?.localName === 'menu') own.openMenu(true);
       const item = await until(() => [...menu.querySelectorAll('menuitem')].find((one) => one.label === args[1]));
       if (!item) menu.hidePopup();
       if (!item) throw new Error('no menu item ' + args[1]);
       item.parentNode.activateItem(item);`,
      tab.where,
      item,
    );
  }

  errors(): Promise<string[]> {
    return this.#chrome.run(
      `const host = policy().mozExtensionHostname;
       const scripts = Services.console.getMessageArray()
         .filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & Ci.nsIScriptError.warningFlag))
         .filter((one) => [one.sourceName, one.errorMessage].some((text) => text?.includes(host)))
         .map((one) => one.errorMessage + ' at ' + one.sourceName + ':' + one.lineNumber);
       const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
       const logged = storage.getEvents()
         .filter((one) => one.level === 'error' && one.filename?.includes(host))
         .map((one) => one.arguments.map(String).join(' '));
       Services.console.reset();
       storage.clearEvents();
       return [...scripts, ...logged];`,
    );
  }

  async kill(): Promise<void> {
    process.kill(-this.#child.pid!, 'SIGKILL');
    this.#marionette.close();
    await this.closed;
  }

  async quit(): Promise<void> {
    await this.#marionette.send('Marionette:Quit', { flags: ['eAttemptQuit'] }).catch(() => {});
    await this.closed;
  }

  async close(): Promise<void> {
    if (this.#child.exitCode === null && this.#child.signalCode === null) await this.kill();
    if (this.#ownProfile) rmSync(this.#ownProfile, { recursive: true, force: true, maxRetries: 5 });
  }

  async #open(url: string, where: string): Promise<FirefoxTab> {
    const panel = await this.#chrome.run<string>(
      `const win = ${where};
       const tab = win.gBrowser.addTab('about:blank', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
       win.gBrowser.selectedTab = tab;
       return tab.linkedPanel`,
    );
    const tab = new FirefoxTab(this.#chrome, panel);
    await tab.activate();
    await tab.goto(url);
    return tab;
  }
}
