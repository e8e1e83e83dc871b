import type { Plugin } from 'vite';

/** A name for zod that no other code of the bundle has, so that calls of it can be told apart from others' `z`. */
const ZOD_NAME = 'zodOfSchemas';

/**
 * Leaves zod out of the widget. The schemas' files also hold plain lists the widget needs; the schemas beside them are
 * built by calls, and a bundler keeps unused calls unless told that they do nothing but return. It is told by name.
 */
export function dropUnusedSchemas(): Plugin {
  return {
    name: 'drop-unused-schemas',
    enforce: 'pre',
    config: () => ({ build: { rolldownOptions: { treeshake: { manualPureFunctions: [ZOD_NAME] } } } }),
    transform: {
      filter: { id: /\/shared\/.*\.ts$/, code: /import \{ z \} from 'zod\/mini'/ },
      handler: (code) => ({
        code: code
          .replace("import { z } from 'zod/mini'", `import { z as ${ZOD_NAME} } from 'zod/mini'`)
          .replace(/(?<![\w$.'"/\\-])z(?=\s*\.[a-z0-9]+[(.<])/gi, ZOD_NAME),
        map: null,
      }),
    },
  };
}
