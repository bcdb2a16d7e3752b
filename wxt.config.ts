import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { pageChunks } from './scripts/build/chunks';
import { documentCss, documentPage, documents } from './scripts/build/documents';
import { licenceList, shippedPackages } from './scripts/build/licences';
import { minifiedFirst } from './scripts/build/minifiedFirst';
import { textSinks } from './scripts/build/textSinks';

const root = fileURLToPath(new URL('.', import.meta.url));
const shipped = new Set<string>();

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

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  vite: () => ({
    build: { target: 'es2023', modulePreload: { polyfill: false } },
    plugins: [pageChunks(), textSinks(), shippedPackages(shipped)],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage', 'contextMenus'],
    // Asked for where the reader wants backups in the downloads by themselves (docs/adr/0011).
    optional_permissions: ['downloads'],
    // Asked for one site at a time, when the reader wants something of it (docs/adr/0006).
    optional_host_permissions: ['*://*/*'],
    action: { default_title: '__MSG_extName__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+R' } },
      highlight: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_commandHighlight__' },
      save: { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commandSave__' },
      'save-selection': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: '__MSG_commandSaveSelection__',
      },
    },
    content_security_policy: { extension_pages: CSP },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'galpi@galpi.example',
              strict_min_version: '153.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '146', incognito: 'split' as const }),
  }),
  hooks: {
    // What a click puts into a page is compiled there each time: two minifiers make it some 4 % smaller than Vite's alone. The
    // rest would take minutes. "Unsafe" is what does not hold where built-ins are replaced or functions constructed: it runs
    // in a world of its own, and constructs classes alone.
    'vite:build:extendConfig': (entries, config) => {
      if (!config.build || !entries.some(({ name }) => name === 'extract')) return;
      Object.assign(config.build, {
        minify: 'terser',
        terserOptions: {
          ecma: 2020,
          compress: {
            passes: 3,
            sequences: false,
            inline: 1,
            hoist_funs: true,
            lhs_constants: false,
            unsafe: true,
            unsafe_arrows: true,
          },
          format: { quote_style: 1 },
        },
      });
      config.plugins = [config.plugins, minifiedFirst()];
    },
    // A default popup would swallow action.onClicked: the click reads first (docs/adr/0001).
    'build:manifestGenerated': (_, manifest) => {
      delete manifest.action?.default_popup;
      manifest.action!.default_title = '__MSG_extName__';
    },
    'build:done': ({ config: { outDir } }) => {
      writeFileSync(join(outDir, 'licences.txt'), licenceList(root, shipped));
      writeFileSync(join(outDir, 'document.css'), documentCss);
      for (const name of documents) writeFileSync(join(outDir, `${name}.html`), documentPage(root, name));
    },
  },
});
