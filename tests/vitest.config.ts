import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { MODERN } from '../scripts/modern.mjs';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  resolve: { alias: MODERN },
  test: {
    // What needs a real browser has a runner of its own in its folder.
    include: ['tests/*.test.ts', 'tests/{lib,sites,upgrades}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 20_000,
  },
});
