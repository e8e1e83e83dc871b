import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** Unit tests and the repository's own tests. Nothing here needs a browser; what does is under tests/e2e. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/repository/**/*.test.ts'],
    environment: 'node',
    // Ten thousand rows take their time on a machine that does something else too; speed is measured in the benchmarks.
    testTimeout: 30_000,
  },
});
