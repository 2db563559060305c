/** Lint: correctness from typescript-eslint and Astro, house rules from the one table in eslint.imports.ts. */
import astro from 'eslint-plugin-astro';
import boundaries from 'eslint-plugin-boundaries';
import tseslint from 'typescript-eslint';
import { rooms, typesOnly } from './eslint.imports.ts';
import { importDoors } from './scripts/lint/import-doors.ts';

const tests = ['**/*.test.ts', '**/*.test.tsx', 'tests/**'];
const roomNames = Object.keys(rooms);

/** `rooms` as policies of eslint-plugin-boundaries: everything local is refused but what stands here. */
const policies = [
  ...roomNames.map((room) => ({
    from: { element: { type: room } },
    allow: { to: { element: { types: { anyOf: [room, ...rooms[room]] } } } },
    message: `src/${room} may only import from ${[room, ...rooms[room]].join(', ')} (eslint.imports.ts).`,
  })),
  ...typesOnly.map(({ from, to }) => ({
    from: { element: { type: from } },
    disallow: { to: { element: { type: to } }, dependency: { kind: 'value' } },
    message: `src/${from} may import only types from src/${to} (eslint.imports.ts).`,
  })),
];

export default [
  {
    ignores: [
      'dist/**',
      '.astro/**',
      '.cache/**',
      'node_modules/**',
      '**/generated/**',
      'test-results/**',
      'playwright-report/**',
    ],
  },
  ...tseslint.configs.strict.map((config) => ({ ...config, files: config.files ?? ['**/*.{ts,tsx,mts}'] })),
  ...tseslint.configs.stylistic.map((config) => ({
    ...config,
    files: config.files ?? ['**/*.{ts,tsx,mts}'],
  })),
  ...astro.configs.recommended,
  {
    files: ['**/*.{ts,tsx,js,mjs,astro}'],
    plugins: { house: importDoors },
    rules: {
      'house/telling-name': 'error',
      'no-console': 'off',
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-debugger': 'error',
      eqeqeq: 'error',
      'prefer-const': 'error',
      'max-lines': ['error', { max: 350 }],
    },
  },
  {
    files: ['**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // With noUncheckedIndexedAccess, an index that a loop has just bounded is said with `!`; the compiler keeps the rest.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-dynamic-delete': 'off',
      '@typescript-eslint/prefer-for-of': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}', 'astro.config.mjs', 'astro.config.ts'],
    ignores: tests,
    plugins: { boundaries, house: importDoors },
    settings: {
      'boundaries/elements': roomNames.map((room) => ({ type: room, pattern: `src/${room}` })),
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.astro', '.js', '.mjs'] } },
    },
    rules: {
      'boundaries/dependencies': ['error', { default: 'disallow', policies }],
      'house/room-entrance': 'error',
    },
  },
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    ignores: tests,
    plugins: { house: importDoors },
    rules: { 'house/vendor-door': 'error' },
  },
];
