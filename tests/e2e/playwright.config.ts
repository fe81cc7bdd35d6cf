import { defineConfig } from '@playwright/test';
import { middayZone } from '../midday.ts';

// For the tests and, by inheritance, for their browsers.
process.env['TZ'] = middayZone();

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  // A real browser on a busy machine misses a beat; what does so twice is broken. The run names it.
  retries: process.env['CI'] ? 1 : 0,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
});
