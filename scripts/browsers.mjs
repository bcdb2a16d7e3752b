// Where browsers live on Linux, macOS and Windows. Starts under any Node from 18 on.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const { env, platform } = process;

const chromium = {
  names: [
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
    'brave-browser',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'Chromium\\Application\\chrome.exe',
    'Google\\Chrome\\Application\\chrome.exe',
    'Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

const firefox = {
  names: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
  darwin: [
    '/Applications/Firefox Developer Edition.app/Contents/MacOS/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ],
  win32: ['Firefox Developer Edition\\firefox.exe', 'Mozilla Firefox\\firefox.exe'],
};

/** @returns {string | null} */
export const findChromium = () => find(chromium, env.CHROME_PATH);

/** @returns {string | null} */
export const findFirefox = () => find(firefox, env.FIREFOX_PATH);

function find({ names, darwin, win32 }, given) {
  const onPath = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const programs = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
  const places =
    {
      darwin,
      win32: programs.flatMap((folder) => win32.map((file) => join(folder, file))),
    }[platform] ??
    [...onPath, '/usr/bin', '/usr/local/bin', '/snap/bin'].flatMap((folder) =>
      names.map((name) => join(folder, name)),
    );
  return [given, ...places].find((file) => file && runs(file)) ?? null;
}

function runs(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
