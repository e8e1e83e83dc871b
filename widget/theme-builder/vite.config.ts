import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { dropUnusedSchemas } from '../drop-unused-schemas.ts';

/**
 * The theme builder's build, after the widget's and beside it. A classic script, because a browser runs no module from a file
 * that was opened from a disk.
 */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: 'page',
  plugins: [dropUnusedSchemas()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../.output/widget', import.meta.url)),
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: false,
    lib: {
      entry: 'main.tsx',
      formats: ['iife'],
      name: 'kierreThemeBuilder',
      fileName: () => 'theme-builder.js',
      cssFileName: 'theme-builder',
    },
  },
});
