import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/desktop/**/*.test.ts'],
    environment: 'node',
    // Each test goes on where the one before it stopped.
    bail: 1,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
