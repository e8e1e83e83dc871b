import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

/** Where the kit is written. */
const KIT_FILE = fileURLToPath(new URL('kit.ts', import.meta.url));

/** The modules from which the kit takes what it hands on, by the names it takes. */
function kitModules(): Map<string, string[]> {
  const imports = [...readFileSync(KIT_FILE, 'utf8').matchAll(/^import \{([^}]+)\} from '([^']+)'/gm)];
  return new Map(
    imports.map(([, names = '', from = '']) => [from, names.split(',').map((name) => name.trim())]),
  );
}

/**
 * For the file that is loaded later: what the kit has is taken from the kit, which the first file hands over, and the whole
 * becomes a module whose default export is a function of the kit. What else one of the kit's modules has is brought along.
 */
export function takeFromKit(): Plugin {
  const names = new Map<string, string[]>();
  return {
    name: 'take-from-kit',
    enforce: 'pre',
    // What a module does when it is loaded, the first file has done: only what is used is brought along.
    config: () => ({ build: { rolldownOptions: { treeshake: { moduleSideEffects: false } } } }),
    async buildStart() {
      for (const [from, taken] of kitModules()) {
        const real = await this.resolve(from, KIT_FILE, { skipSelf: true });
        if (real) names.set(real.id, taken);
      }
    },
    async resolveId(source, importer) {
      if (importer?.startsWith('\0kit:')) return source;
      const real = await this.resolve(source, importer, { skipSelf: true });
      return real && names.has(real.id) ? `\0kit:${real.id}` : undefined;
    },
    load(id) {
      if (!id.startsWith('\0kit:')) return undefined;
      const real = id.slice('\0kit:'.length);
      const taken = names.get(real) ?? [];
      const rest = real.includes('/node_modules/') ? '' : `export * from '${real}';\n`;
      return rest + taken.map((name) => `export const ${name} = kit.${name};`).join('\n');
    },
    generateBundle(_, bundle) {
      for (const file of Object.values(bundle)) {
        if (file.type === 'chunk') file.code = `export default(kit)=>{${file.code.trim()}return further}\n`;
      }
    },
  };
}

/** For the file that holds everything: the further parts are brought along instead of being loaded. */
export function bringFurther(): Plugin {
  return {
    name: 'bring-further',
    enforce: 'pre',
    transform: {
      filter: { id: /\/widget\/load-views\.ts$/ },
      handler: (code) => ({
        code: `import brought from './further/further.ts';\n${code.replace(/await import\([^;]*\);/s, 'await { default: () => brought };')}`,
        map: null,
      }),
    },
  };
}
