import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** The sheets that may stand in the widget beside the tokens. */
const SHEETS = ['widget/**/*.css', 'shared/components/{agreement,measures-and-tables,themes,tokens}.css'];

/** Leaves out of the widget the custom properties that none of its sheets looks up, and the place that only the extension has. */
export function dropUnusedTokens(): Plugin {
  const cwd = fileURLToPath(new URL('..', import.meta.url));
  const sheets = globSync(SHEETS, { cwd }).map((path) => readFileSync(`${cwd}/${path}`, 'utf8'));
  const used = new Set(sheets.join('').match(/(?<=var\()[\w-]+/g));
  return {
    name: 'drop-unused-tokens',
    enforce: 'pre',
    transform: {
      filter: { id: /\/(tokens|themes)\.css/ },
      handler: (code) => ({
        code: code
          .replace(/^ *(--[\w-]+):.*\n/gm, (line, name: string) => (used.has(name) ? line : ''))
          .replace(/:root,\s*/g, ''),
        map: null,
      }),
    },
  };
}
