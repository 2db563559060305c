import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Documents are rendered and read back by real programs on two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
