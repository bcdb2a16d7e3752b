import type { Marionette } from './marionette.ts';

type Answer<T> = { value: T } | { error: string };

/** The add-on's id, as wxt.config.ts gives it. */
export const ADDON = 'galpi@galpi.example';

/** Runs code in Firefox's own window, where the toolbar and all documents can be reached. */
export class FirefoxChrome {
  readonly #marionette: Marionette;

  constructor(marionette: Marionette) {
    this.#marionette = marionette;
  }

  /** `script` sees `args`, and may await; what it returns goes through JSON. */
  async run<T>(script: string, ...args: unknown[]): Promise<T> {
    const { value } = await this.#marionette.send<{ value: Answer<T> }>('WebDriver:ExecuteAsyncScript', {
      script: `${PRELUDE} const [args, done] = arguments;
        (async () => { ${script} })().then((value) => done({ value }), (e) => done({ error: e + '\\n' + e.stack }));`,
      args: [args],
      scriptTimeout: 30_000,
    });
    if ('error' in value) throw new Error(value.error);
    return value.value;
  }

  /** Real input, from the window down: https://w3c.github.io/webdriver/#actions, points are of the window. */
  async act(source: object): Promise<void> {
    await this.#marionette.send('WebDriver:PerformActions', { actions: [source] });
  }

  /** Input goes to the window that was switched to last. */
  async focus(where: string): Promise<void> {
    const id = await this.run<string>(
      `const { NavigableManager } = ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs');
       const { win } = find(args[0]); win.focus();
       return NavigableManager.getIdForBrowsingContext(win.browsingContext);`,
      where,
    );
    await this.#marionette.send('WebDriver:SwitchToWindow', { handle: id });
  }
}

/**
 * `find(where)` gives the <browser> of a tab (named by its panel's id) or of the open popup. Marionette's own actor
 * runs scripts inside it, so that a popup is driven as a tab is.
 */
const PRELUDE = `
const find = (where) => {
  for (const win of Services.wm.getEnumerator('navigator:browser')) {
    const popup = where === 'popup' ? win.document.querySelector('browser.webextension-popup-browser') : null;
    const tab = win.gBrowser.tabs.find((one) => one.linkedPanel === where);
    if (popup || tab) return { win, tab, browser: popup ?? tab.linkedBrowser };
  }
  throw new Error('there is no ' + where);
};
const actor = (where) => find(where).browser.browsingContext.currentWindowGlobal.getActor('MarionetteCommands');
const policy = () => WebExtensionPolicy.getByID('${ADDON}');
const accessible = (node) => Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService).getAccessibleFor(node);
const walk = (where, visit) => {
  const step = (one) => {
    if (visit(one)) return one;
    for (let child = one.firstChild; child; child = child.nextSibling) {
      const hit = step(child);
      if (hit) return hit;
    }
    return null;
  };
  const top = accessible(find(where).browser);
  return top && step(top);
};
`;
