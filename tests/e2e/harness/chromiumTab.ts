import type { CDPSession, Page } from 'playwright-core';
import { ChromiumView, type Send } from './chromiumView.ts';
import type { Tab } from './driver.ts';

/** A tab of Chromium. Playwright opens it and follows it through navigations; the rest goes over its session. */
export class ChromiumTab extends ChromiumView implements Tab {
  readonly page: Page;

  constructor(page: Page, session: CDPSession) {
    super(session.send.bind(session) as Send);
    this.page = page;
  }

  static async of(page: Page): Promise<ChromiumTab> {
    return new ChromiumTab(page, await page.context().newCDPSession(page));
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url);
  }

  /** The entry before this one, as the Back button would take it with its back-forward cache. */
  async back(): Promise<void> {
    const { currentIndex, entries } = await this.send<{ currentIndex: number; entries: { id: number }[] }>(
      'Page.getNavigationHistory',
    );
    const before = entries[currentIndex - 1];
    if (!before) throw new Error('there is nothing to go back to');
    await this.send('Page.navigateToHistoryEntry', { entryId: before.id });
  }

  async reload(): Promise<void> {
    await this.page.reload();
  }

  async close(): Promise<void> {
    await this.page.close();
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send('Emulation.setDeviceMetricsOverride', {
      width,
      height,
      deviceScaleFactor: 1,
      mobile: false,
    });
  }
}
