import { defineConfig } from 'wxt';
import { withoutMarkupWrites } from './tests/commands/without-markup-writes.ts';

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
  vite: () => ({ plugins: [withoutMarkupWrites()] }),
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
    action: { default_title: '__MSG_clipThisPage__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+H' }, description: '__MSG_clipThisPage__' },
      'open-library': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_openLibrary__' },
    },
    incognito: browser === 'firefox' ? 'not_allowed' : 'spanning',
    content_security_policy: {
      extension_pages:
        "script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types dompurify 'allow-duplicates'",
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
