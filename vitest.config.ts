import { defineConfig } from 'vitest/config'

const here = (path: string) => new URL(path, import.meta.url).pathname

export default defineConfig({
  resolve: {
    alias: [
      { find: /^zona-integritas$/, replacement: here('./src/index.ts') },
      { find: /^zona-integritas\/(?:rubrics|layouts)\/(.*)$/, replacement: here('./src/generated/$1.ts') },
    ],
  },
  test: {
    include: ['test/**/*.test.ts'],
    // These have commands of their own: they need programs or packages that npm ci does not bring.
    exclude: ['test/office/**', 'test/packages/**', 'test/site/**', '**/node_modules/**'],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: './tsconfig.json' },
  },
})
