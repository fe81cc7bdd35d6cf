import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { MODERN } from '../../scripts/modern.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  resolve: { alias: MODERN },
  test: {
    include: ['tests/calendar/**/*.test.ts'],
    environment: 'node',
    testTimeout: 60_000,
  },
});
