import { defineConfig } from 'vitest/config'

const here = (path: string) => new URL(path, import.meta.url).pathname

const MOCKED = 'test/**/*.mocked.test.ts'

// These have commands of their own: they need programs or packages that npm ci does not bring.
const ELSEWHERE = ['test/office/**', 'test/packages/package.test.ts', 'test/site/**', '**/node_modules/**']

export default defineConfig({
  resolve: {
    alias: [
      { find: /^zona-integritas$/, replacement: here('./src/index.ts') },
      { find: /^fast-check$/, replacement: here('./test/setup/oneSeed.ts') },
      { find: /^zona-integritas\/(?:rubrics|layouts)\/(.*)$/, replacement: here('./src/generated/$1.ts') },
    ],
  },
  test: {
    // Vitest would leave one core to itself, and most of its time is spent in the tests.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [MOCKED, ...ELSEWHERE],
          // Modules are loaded once for all files, which halves the time.
          pool: 'threads',
          isolate: false,
          typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
        },
      },
      // What they put in the place of a module must not reach other files.
      { extends: true, test: { name: 'mocked', include: [MOCKED], exclude: ELSEWHERE } },
    ],
    // Off unless asked for, as "npm run test:run" does: every line and every way through it is run by some test.
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: ['src/generated/**'],
      reporter: ['text-summary', 'json-summary'],
      reportsDirectory: 'coverage',
      thresholds: { statements: 100, branches: 100, functions: 100, lines: 100 },
    },
  },
})
