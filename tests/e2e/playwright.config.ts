import { defineConfig } from '@playwright/test';
import { MIDDAY_ZONE } from '../midday.ts';

// For the tests and, by inheritance, for their browsers.
process.env['TZ'] = MIDDAY_ZONE;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results/e2e',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../test-results/e2e.json' }]],
});
