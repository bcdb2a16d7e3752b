import { launchChromium } from './chromium.ts';
import type { Browser, BrowserName, LaunchOptions } from './driver.ts';
import { launchFirefox } from './firefox.ts';

const drivers = { chromium: launchChromium, firefox: launchFirefox };

export function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Browser> {
  return drivers[name](options);
}
