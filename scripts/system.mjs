// Browsers and fonts: on Debian as root they are installed when missing, elsewhere we say what to install.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findChromium, findFirefox } from './browsers.mjs';

const canInstall = () =>
  process.platform === 'linux' && process.getuid() === 0 && existsSync('/etc/debian_version');

/** Makes sure that these browsers are there (`chromium`, `firefox`): else ends the process and says what to do. */
export function needBrowsers(wanted) {
  if (canInstall()) installOnDebian(wanted);
  const missing = wanted.filter((name) => !{ chromium: findChromium, firefox: findFirefox }[name]());
  if (missing.length === 0) return;
  console.error(missing.map((name) => ADVICE[name]).join('\n'));
  process.exit(1);
}

const ADVICE = {
  chromium:
    'No Chromium found. Install Chromium, Google Chrome or Microsoft Edge (146 or newer), or set CHROME_PATH to one.',
  firefox:
    'No Firefox found. Install Firefox ESR or Developer Edition (153 or newer; they take unsigned builds), or set FIREFOX_PATH to one.',
};

function installOnDebian(wanted) {
  const needed = [
    ...(wanted.includes('chromium') && !findChromium() ? ['chromium'] : []),
    ...(wanted.includes('firefox') && !findFirefox() ? ['firefox-esr'] : []),
    ...(hasKoreanFont() ? [] : ['fonts-noto-cjk']),
  ];
  if (needed.length > 0) {
    console.log(`Installing ${needed.join(', ')} (apt-get) …`);
    if (apt('update') !== 0 || apt('install', ...needed) !== 0) console.error('apt-get failed: see above.');
  }
  // Debian keeps the browsers' Korean apart. Without it the tests run in English.
  const korean = [
    ...(findChromium() === '/usr/bin/chromium' && !existsSync('/usr/lib/chromium/locales/ko.pak')
      ? ['chromium-l10n']
      : []),
    ...(findFirefox() === '/usr/bin/firefox-esr' && !hasKoreanFirefox() ? ['firefox-esr-l10n-ko'] : []),
  ];
  if (korean.length === 0) return;
  console.log(`Installing ${korean.join(', ')} (apt-get) …`);
  if (needed.length === 0) apt('update');
  if (apt('install', ...korean) !== 0) console.log('The browsers stay in English.');
}

function apt(command, ...packages) {
  const options = command === 'install' ? ['-y', '--no-install-recommends'] : [];
  const { status } = spawnSync('apt-get', ['-qq', command, ...options, ...packages], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status;
}

const hasKoreanFirefox = () =>
  ['/usr/lib/firefox-esr/browser/extensions', '/usr/lib/firefox-esr/distribution/extensions'].some(
    (folder) =>
      existsSync(`${folder}/langpack-ko@firefox-esr.mozilla.org.xpi`) ||
      existsSync(`${folder}/langpack-ko@firefox.mozilla.org.xpi`),
  );

function hasKoreanFont() {
  const { status, stdout } = spawnSync('fc-list', [':lang=ko', 'family'], { encoding: 'utf8' });
  return status === 0
    ? stdout.trim() !== ''
    : existsSync('/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc');
}
