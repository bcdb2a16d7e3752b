import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Check } from './run.ts';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data: https: http:",
  'connect-src https: http://127.0.0.1:* http://localhost:*',
  "font-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types dompurify galpi',
].join('; ');

const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
const NEVER = ['host_permissions', 'web_accessible_resources', 'content_scripts', 'externally_connectable'];
const COMMON = [
  'action',
  'background',
  'commands',
  'content_security_policy',
  'default_locale',
  'description',
  'icons',
  'manifest_version',
  'name',
  'optional_host_permissions',
  'optional_permissions',
  'options_ui',
  'permissions',
  'version',
];
const OWN = { chrome: ['incognito', 'minimum_chrome_version'], firefox: ['browser_specific_settings'] };

type Build = keyof typeof OWN;

interface Manifest extends Record<string, unknown> {
  permissions?: string[];
  action?: Record<string, unknown>;
  browser_specific_settings?: { gecko?: { id?: string; data_collection_permissions?: unknown } };
}

/** What is wrong with a built manifest. */
export function faultsOf(manifest: Manifest, browser: Build): string[] {
  const faults: string[] = [];
  const expect = (what: string, found: unknown, wanted: unknown): void => {
    if (!isDeepStrictEqual(found, wanted))
      faults.push(`${what} is ${JSON.stringify(found)}, not ${JSON.stringify(wanted)}`);
  };
  expect('manifest_version', manifest['manifest_version'], 3);
  expect('permissions', (manifest.permissions ?? []).toSorted(compare), PERMISSIONS);
  expect('optional_permissions', manifest['optional_permissions'], ['downloads']);
  expect('optional_host_permissions', manifest['optional_host_permissions'], ['*://*/*']);
  for (const key of NEVER) expect(key, manifest[key], undefined);
  expect('content_security_policy', manifest['content_security_policy'], { extension_pages: CSP });
  expect('action.default_popup', manifest.action?.['default_popup'], undefined);
  expect('options_ui', manifest['options_ui'], { open_in_tab: true, page: 'options.html' });
  const known = new Set([...COMMON, ...NEVER, ...OWN[browser]]);
  for (const key of Object.keys(manifest)) if (!known.has(key)) faults.push(`there is a key "${key}"`);
  if (browser === 'firefox') {
    const { gecko } = manifest.browser_specific_settings ?? {};
    expect('data_collection_permissions', gecko?.data_collection_permissions, { required: ['none'] });
    if (!gecko?.id) faults.push('there is no add-on id');
  }
  return faults;
}

const compare = (a: string, b: string): number => (a < b ? -1 : 1);

/** The manifest of the build is exactly what a reader is asked to allow. */
export const manifests = (root: string): Check[] =>
  (['chrome', 'firefox'] as const).map((browser) => ({
    name: `manifest of ${browser}-mv3: exact permissions, no hosts unasked, exact policy`,
    run() {
      const file = join(root, `.output/${browser}-mv3/manifest.json`);
      if (!existsSync(file)) return ['there is no build'];
      return faultsOf(JSON.parse(readFileSync(file, 'utf8')) as Manifest, browser);
    },
  }));
