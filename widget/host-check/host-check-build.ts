import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { asciiOnly } from '../ascii-only.ts';

/** How the check of a site is built, after the widget and beside it: one classic script, so that a page of any kind can hold it. */
export const hostCheckBuild: InlineConfig = {
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  logLevel: 'warn',
  plugins: [asciiOnly()],
  build: {
    outDir: fileURLToPath(new URL('../../.output/widget', import.meta.url)),
    emptyOutDir: false,
    target: 'es2022',
    modulePreload: false,
    reportCompressedSize: false,
    lib: { entry: 'check.ts', formats: ['iife'], name: 'kierreCheck', fileName: () => 'check.js' },
  },
};
