import { fileURLToPath } from 'node:url';
import { defineConfig } from '@playwright/test';

/**
 * End-to-end tests. `chromium` drives the widget's pages and the loaded extension; `firefox` drives the loaded
 * extension in Firefox over WebDriver BiDi (the fixtures launch the browsers, so no project names one here).
 */
export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  fullyParallel: true,
  workers: 2,
  // Many tests walk through several screens and look at each in light and dark; these only end what hangs.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  forbidOnly: true,
  // A second try tells a broken product from a busy machine; the test command prints what needed one.
  retries: process.env.CI ? 1 : 0,
  globalSetup: fileURLToPath(new URL('./e2e/start-site.ts', import.meta.url)),
  reporter: [
    ['list'],
    ['./hosts/matrix-reporter.ts'],
    ['json', { outputFile: fileURLToPath(new URL('../test-results/e2e.json', import.meta.url)) }],
  ],
  projects: [
    { name: 'chromium', testIgnore: 'firefox/**' },
    { name: 'firefox', testMatch: 'firefox/**/*.spec.ts' },
  ],
});
