import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * A module of this folder with all it imports as one classic script that can be run inside a page. `alias` leads packages
 * to other folders, for a library that brings its own version of one of ours.
 */
export async function bundleForPage(module: string, alias: Record<string, string> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: fileURLToPath(new URL(module, import.meta.url)), formats: ['iife'], name: 'bench' },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error(`Nothing was built of ${module}.`);
  return chunk.code;
}
