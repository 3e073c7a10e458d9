import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** The tests that install the packed package into empty folders, with other runtimes and compilers: `npm run test:packages`. */
export default defineConfig({
  ...base,
  test: { include: ['test/packages/package.test.ts'], testTimeout: 300_000, hookTimeout: 600_000 },
})
