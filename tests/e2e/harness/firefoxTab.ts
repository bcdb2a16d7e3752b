import type { Tab } from './driver.ts';
import { FirefoxView } from './firefoxView.ts';

export class FirefoxTab extends FirefoxView implements Tab {
  async goto(url: string): Promise<void> {
    // The page before is complete too: a click would be one on it.
    await this.evaluate(() => void Object.assign(window, { beforeGoto: true }));
    await this.chrome.run(
      `find(args[0]).browser.fixupAndLoadURIString(args[1], { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`,
      this.where,
      url,
    );
    await this.waitFor(
      `${url} is loaded`,
      (to) => {
        const isThere = !('beforeGoto' in window) || (location.hash !== '' && location.href === to);
        return isThere && location.href !== 'about:blank' && document.readyState === 'complete';
      },
      url,
    );
  }

  async back(): Promise<void> {
    await this.activate();
    await this.chrome.run(
      `find(args[0]).win.document.getElementById('Browser:Back').doCommand()`,
      this.where,
    );
  }

  async reload(): Promise<void> {
    await this.evaluate(() => void Object.assign(window, { beforeReload: true }));
    await this.chrome.run(`find(args[0]).browser.reload()`, this.where);
    await this.waitFor('reload', () => !('beforeReload' in window) && document.readyState === 'complete');
  }

  close(): Promise<void> {
    return this.chrome.run(`const { win, tab } = find(args[0]); win.gBrowser.removeTab(tab)`, this.where);
  }

  async activate(): Promise<void> {
    await this.chrome.run(
      `const { win, tab } = find(args[0]); win.gBrowser.selectedTab = tab; tab.linkedBrowser.focus()`,
      this.where,
    );
    await this.chrome.focus(this.where);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.chrome.run(
      `const { win, browser } = find(args[0]);
       const box = browser.getBoundingClientRect();
       win.resizeBy(args[1] - box.width, args[2] - box.height)`,
      this.where,
      width,
      height,
    );
    await this.waitFor(`${width} wide`, (w) => innerWidth === w, width);
  }
}
