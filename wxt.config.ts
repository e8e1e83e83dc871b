import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';

/**
 * The places where libraries we carry turn a string into markup, and what takes their place. Only DOMPurify's parser may
 * do that here. Two are never reached (Preact's `dangerouslySetInnerHTML`, DOMPurify without a `DOMParser`) and now fail
 * or come out empty if they ever are; Readability sets aside its copy of the page as nodes instead of as text.
 */
const MARKUP_WRITES: [library: RegExp, write: RegExp, instead: string][] = [
  [
    /\/preact\//,
    /\w+\.innerHTML=\w+\.__html/,
    "(()=>{throw Error('dangerouslySetInnerHTML is not used')})()",
  ],
  [/\/dompurify\//, /doc\.documentElement\.innerHTML = IS_EMPTY_INPUT \? emptyHTML : dirtyPayload;/, ''],
  [/\/readability\//, /pageCacheHtml = page\.innerHTML;/, 'pageCacheHtml = page.cloneNode(true);'],
  [
    /\/readability\//,
    /page\.innerHTML = pageCacheHtml;/,
    'page.replaceChildren(...pageCacheHtml.cloneNode(true).childNodes);',
  ],
  [
    /\/readability\//,
    /tmp\.innerHTML = noscript\.innerHTML;/,
    'tmp.replaceChildren(...noscript.cloneNode(true).childNodes);',
  ],
];

/** Makes the changes of `MARKUP_WRITES`. A new version of a library that writes markup elsewhere fails the build. */
function withoutMarkupWrites(): Plugin {
  return {
    name: 'without-markup-writes',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/node_modules\/.*\.m?js/.test(id) || !/\.innerHTML\s*=[^=]/.test(code)) return undefined;
      const changes = MARKUP_WRITES.filter(([library]) => library.test(id));
      const changed = changes.reduce((text, [, write, instead]) => text.replace(write, () => instead), code);
      if (/\.innerHTML\s*=[^=]/.test(changed)) this.error(`${id} writes markup in a place we do not know`);
      return { code: changed, map: null };
    },
  };
}

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
      _execute_action: { suggested_key: { default: 'Alt+Shift+P' }, description: '__MSG_clipThisPage__' },
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
