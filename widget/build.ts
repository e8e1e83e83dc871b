import { copyFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import { withoutMarkupWrites } from '../tests/commands/without-markup-writes.ts';
import { asciiOnly } from './ascii-only.ts';
import { dropUnusedSchemas } from './drop-unused-schemas.ts';
import { dropUnusedTokens } from './drop-unused-tokens.ts';
import { bringFurther, takeFromKit } from './further-parts.ts';
import { hostCheckBuild } from './host-check/host-check-build.ts';
import { minifyTwice } from './minify-twice.ts';
import { writePaperStyles, writePapers } from './papers/write-papers.ts';
import { readRelease, writeRelease } from './release-file.ts';
import { terseWords } from './terse-words.ts';
import { themeBuilderBuild } from './theme-builder/theme-builder-build.ts';

/** Goes with every copy of the widget, which holds no code of others. */
const NOTICE = '/*! Hyvän kierre, MIT */';

/**
 * The files the widget is built into: what residents load first, what it loads when asked, both in one, and the scripts
 * of the page in an iframe and of the page around it.
 */
export const WIDGET_FILES = ['widget.js', 'views.js', 'widget-all.js', 'frame.js', 'frame-host.js'] as const;
/** A file of the widget. */
export type WidgetFile = (typeof WIDGET_FILES)[number];

const BUILDS: Record<WidgetFile, { entry: string; plugins?: Plugin[]; isModule?: boolean }> = {
  'widget.js': { entry: 'embed.ts' },
  'views.js': { entry: 'further/further.ts', plugins: [takeFromKit()], isModule: true },
  'widget-all.js': { entry: 'embed.ts', plugins: [bringFurther()] },
  'frame.js': { entry: 'frame/frame.ts' },
  'frame-host.js': { entry: 'frame/frame-host.ts' },
};

/**
 * How one file of the widget is built. `widget.js` and `widget-all.js` are classic scripts that define nothing global, with
 * their styles inside; `views.js` is a module without imports of its own. Browsers that lack what they use (constructed
 * style sheets, `light-dark()`) are older than 2024 and keep the readable list.
 */
export function widgetBuild(file: WidgetFile): InlineConfig {
  const { entry, plugins = [], isModule = false } = BUILDS[file];
  return {
    configFile: false,
    root: fileURLToPath(new URL('.', import.meta.url)),
    publicDir: false,
    logLevel: 'warn',
    // Preact itself would be a fifth of what residents load.
    resolve: { alias: { preact: fileURLToPath(new URL('draw.ts', import.meta.url)) } },
    plugins: [
      dropUnusedSchemas(),
      terseWords(),
      dropUnusedTokens(),
      withoutMarkupWrites(),
      minifyTwice(),
      ...plugins,
      asciiOnly(),
    ],
    // The classic form is the shorter one: children follow their element without a name of their own.
    oxc: {
      jsx: { runtime: 'classic', pragma: 'jsxOf', pragmaFrag: 'JsxFragment' },
      ...(!entry.startsWith('frame/') && {
        jsxInject: "import { h as jsxOf, Fragment as JsxFragment } from 'preact'",
      }),
    },
    build: {
      outDir: fileURLToPath(new URL('../.output/widget', import.meta.url)),
      emptyOutDir: file === 'widget.js',
      target: 'es2022',
      cssTarget: ['chrome123', 'firefox128', 'safari17.5'],
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        output: isModule ? { exports: 'default' } : entry === 'embed.ts' ? { postBanner: NOTICE } : {},
      },
      lib: {
        entry,
        formats: ['iife'],
        name: isModule ? 'further' : 'kierre',
        fileName: () => file,
      },
    },
  };
}

if (import.meta.main) {
  for (const file of WIDGET_FILES) await build(widgetBuild(file));
  copyFileSync(
    new URL('frame/frame.css', import.meta.url),
    new URL('../.output/widget/frame.css', import.meta.url),
  );
  await build(themeBuilderBuild);
  await build(hostCheckBuild);
  writePaperStyles();
  const release = readRelease();
  writePapers(release);
  writeRelease(release);
}
