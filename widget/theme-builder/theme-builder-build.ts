import { fileURLToPath } from 'node:url';
import type { InlineConfig } from 'vite';
import { dropUnusedSchemas } from '../drop-unused-schemas.ts';

/**
 * How the theme builder is built, after the widget and beside it. A classic script, because a browser runs no module from a
 * file that was opened from a disk.
 */
export const themeBuilderBuild: InlineConfig = {
  configFile: false,
  root: fileURLToPath(new URL('.', import.meta.url)),
  publicDir: 'page',
  logLevel: 'warn',
  plugins: [dropUnusedSchemas()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('../../.output/widget', import.meta.url)),
    emptyOutDir: false,
    target: 'es2022',
    cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
    modulePreload: false,
    reportCompressedSize: false,
    lib: {
      entry: 'main.tsx',
      formats: ['iife'],
      name: 'kierreThemeBuilder',
      fileName: () => 'theme-builder.js',
      cssFileName: 'theme-builder',
    },
  },
};
