import { expect, test } from 'vitest';
import { faultsOf } from '../../../scripts/house/manifest.ts';

const CSP =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data: https: http:; connect-src https: http://127.0.0.1:* http://localhost:*; font-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types dompurify galpi";

const good = {
  manifest_version: 3,
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
  optional_host_permissions: ['*://*/*'],
  optional_permissions: ['downloads'],
  content_security_policy: { extension_pages: CSP },
  action: { default_title: 'Galpi' },
  options_ui: { open_in_tab: true, page: 'options.html' },
};

test('a manifest as it should be has no fault', () => {
  expect(faultsOf(good, 'chrome')).toEqual([]);
});

test.each([
  ['one permission more', { ...good, permissions: [...good.permissions, 'tabs'] }, /permissions/],
  ['one permission less', { ...good, permissions: good.permissions.slice(1) }, /permissions/],
  ['host permissions', { ...good, host_permissions: ['<all_urls>'] }, /host_permissions/],
  ['other hosts to ask for', { ...good, optional_host_permissions: ['<all_urls>'] }, /optional_host/],
  ['permissions to ask for', { ...good, optional_permissions: ['tabs'] }, /optional_permissions/],
  ['content scripts', { ...good, content_scripts: [] }, /content_scripts/],
  ['resources that pages may ask for', { ...good, web_accessible_resources: [] }, /web_accessible/],
  [
    'a looser policy',
    { ...good, content_security_policy: { extension_pages: `${CSP} 'unsafe-eval'` } },
    /security_policy/,
  ],
  ['a popup that swallows the click', { ...good, action: { default_popup: 'popup.html' } }, /default_popup/],
  ['options inside the extensions page', { ...good, options_ui: { page: 'options.html' } }, /options_ui/],
  ['an old version', { ...good, manifest_version: 2 }, /manifest_version/],
  ['a key nobody asked for', { ...good, update_url: 'https://example.com' }, /update_url/],
])('%s is a fault', (_name, manifest, says) => {
  expect(faultsOf(manifest, 'chrome').join('\n')).toMatch(says);
});

test('a Firefox build has its id and says that it collects nothing', () => {
  expect(faultsOf(good, 'firefox').join('\n')).toMatch(/data_collection_permissions.*\n.*add-on id/);
});
