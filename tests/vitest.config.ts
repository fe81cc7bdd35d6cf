import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Real browsers: each folder has a runner of its own.
    exclude: ['tests/firefox/**', 'tests/restart/**', 'tests/e2e/**', 'tests/real/**'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
