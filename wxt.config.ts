import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';
import { withoutMarkupWrites } from './tests/commands/without-markup-writes.ts';
import { packedWidget } from './widget/packed-widget.ts';

/** Zips without a worker made of a text, which an extension page may not start. */
const ZIP_IN_PLACE = fileURLToPath(new URL('shared/exchange/zip-in-place.ts', import.meta.url));

/**
 * The extension's build. Three decisions stand here:
 * explicit imports only (`imports: false`), so that the rooms' dependency rule can be checked;
 * no host permission at install: the toolbar click grants `activeTab`, and that is enough;
 * and no library writes markup from a string, so that the add-on stores' linter has nothing to warn of.
 */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  targetBrowsers: ['chrome', 'edge', 'firefox'],
  manifestVersion: 3,
  vite: () => ({
    plugins: [withoutMarkupWrites()],
    resolve: { alias: [{ find: /^fflate$/, replacement: ZIP_IN_PLACE }] },
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...packedWidget());
    },
  },
  manifest: ({ browser }) => ({
    name: 'Hyvän kierre',
    description: '__MSG_description__',
    default_locale: 'fi',
    permissions: [
      'activeTab',
      'contextMenus',
      'scripting',
      'storage',
      'unlimitedStorage',
      ...(browser === 'firefox' ? [] : ['sidePanel']),
    ],
    // Asked for only from a click that needs them, for the one site or the moment, and given up again after it;
    // `downloads` stays, for a person who wants backups to go there.
    optional_permissions: ['tabs', 'downloads'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    action: { default_title: '__MSG_clipThisPage__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_clipThisPage__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openLibrary__' },
    },
    // What is typed after the keyword in the address bar is looked for in the library.
    omnibox: { keyword: 'kierre' },
    incognito: browser === 'firefox' ? 'not_allowed' : 'spanning',
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types dompurify finder exporter 'allow-duplicates'",
    },
    ...(browser !== 'firefox' && { minimum_chrome_version: '116' }),
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'hyvan-kierre@hyvan-kierre.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
