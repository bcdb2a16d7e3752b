import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Writes the preferences of a profile: a quiet Firefox that takes an unsigned build and does as it is told. */
export function preferences(
  profile: string,
  { port, lang, restore, local }: { port: number; lang: string; restore: boolean; local: boolean },
): void {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': port,
    'intl.locale.requested': lang === 'ko' ? 'ko' : 'en-US',
    // ESR honours it; an unsigned add-on that was installed for good is still there after a restart.
    'xpinstall.signatures.required': false,
    'extensions.autoDisableScopes': 0,
    // Back skips pages nobody touched. Specs have touched them only through the toolbar.
    'browser.navigation.requireUserInteraction': false,
    'browser.startup.page': restore ? 3 : 0,
    'browser.sessionstore.interval': 500,
    'browser.sessionstore.max_resumed_crashes': -1,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.aboutwelcome.enabled': false,
    'browser.tabs.warnOnClose': false,
    // Nobody is there to say yes.
    'extensions.webextOptionalPermissionPrompts': false,
    'datareporting.policy.dataSubmissionEnabled': false,
    'app.update.disabledForTesting': true,
    'toolkit.startup.max_resumed_crashes': -1,
    'browser.aboutConfig.showWarning': false,
    // Downloads go with the profile.
    'browser.download.folderList': 2,
    'browser.download.dir': join(profile, 'downloads'),
    'browser.download.alwaysOpenPanel': false,
    // Without a screen there is no mouse either, unless it is said that there is: a fine pointer that hovers.
    'ui.primaryPointerCapabilities': 6,
    'ui.allPointerCapabilities': 6,
    // A proxy where nobody listens: what is not on localhost fails at once.
    'network.proxy.type': local ? 1 : 0,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': 9,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': 9,
    'network.proxy.no_proxies_on': '127.0.0.1, localhost',
  };
  const lines = Object.entries(values).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), `${lines.join('\n')}\n`);
}
