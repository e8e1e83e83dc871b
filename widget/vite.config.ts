import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { withoutMarkupWrites } from '../tests/commands/without-markup-writes.ts';
import { dropUnusedSchemas } from './drop-unused-schemas.ts';

/** Goes with every copy of the widget, as the licence of Preact asks. */
const NOTICE =
  '/*! Hyvän kierre, MIT. Holds Preact, MIT, Copyright (c) 2015-present Jason Miller: preactjs.com. */';

/**
 * The widget's build: one classic script that defines nothing global, with its styles inside.
 * Browsers that lack what it uses (constructed style sheets, `light-dark()`) are older than 2024 and keep the readable list.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: false,
  plugins: [dropUnusedSchemas(), withoutMarkupWrites()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../.output/widget', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: false,
    rolldownOptions: { output: { postBanner: NOTICE } },
    lib: { entry: 'embed.ts', formats: ['iife'], name: 'kierre', fileName: () => 'widget.js' },
  },
});
