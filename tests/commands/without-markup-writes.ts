import type { Plugin } from 'vite';

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
  // A purifier is made when it is needed, of a document of our own: one made at import breaks on pages that clobber names.
  [/\/dompurify\//, /= createDOMPurify\(\);/, '= createDOMPurify({});'],
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

/**
 * Where a library we carry would run a string as a program, or load one that a string names: for callers of twenty years
 * ago, and for compressions that a caller brings.
 */
const RUN_STRINGS: [library: RegExp, run: RegExp, instead: string][] = [
  [/\/zip\.js\//, /await import\((?:\/\*.*?\*\/ )*\w+\)/g, "(()=>{throw Error('no program is loaded')})()"],
  [/\/(jszip|setimmediate)\//, /new Function\(""\s*\+\s*\w+\)/g, "(()=>{throw Error('no text is run')})"],
];

/** A file that holds any such place. */
const CONCERNED = /\.innerHTML\s*=[^=]|new Function\(""|await import\((?:\/\*.*?\*\/ )*\w+\)/;

/** For both builds: makes the changes of `MARKUP_WRITES` and `RUN_STRINGS`. A new version of a library that writes markup elsewhere fails the build. */
export function withoutMarkupWrites(): Plugin {
  return {
    name: 'without-markup-writes',
    enforce: 'pre',
    transform(code, id) {
      if (!/\/node_modules\/.*\.m?js/.test(id) || !CONCERNED.test(code)) return undefined;
      const changes = [...MARKUP_WRITES, ...RUN_STRINGS].filter(([library]) => library.test(id));
      const changed = changes.reduce((text, [, write, instead]) => text.replace(write, () => instead), code);
      if (/= createDOMPurify\(\);/.test(changed)) this.error(`${id} makes a purifier at import`);
      if (/new Function\(""/.test(changed)) this.error(`${id} runs a string in a place we do not know`);
      if (/\.innerHTML\s*=[^=]/.test(changed)) this.error(`${id} writes markup in a place we do not know`);
      return { code: changed, map: null };
    },
  };
}
