import { defineConfig } from 'vitest/config';
import { applyEdition } from './src/editions/apply-edition.ts';
import { loadEdition } from './src/editions/load-edition.ts';
import { precompiledValidators } from './src/forms/vite-validators.ts';
import { loadTemplates } from './src/schemas/load-templates.ts';

export default defineConfig({
  plugins: [
    precompiledValidators(() => {
      const edition = loadEdition('standard');
      return loadTemplates().map((template) => applyEdition(template, edition));
    }),
  ],
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'scripts/**/*.test.ts', 'tests/**/*.test.ts'],
    exclude: ['tests/e2e/**', 'node_modules/**'],
    // Documents are rendered and read back by real programs on two cores.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
