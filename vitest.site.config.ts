import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** The tests that build the site of the documentation twice and look at every page in a browser: `npm run test:site`. */
export default defineConfig({
  ...base,
  test: { include: ['test/site/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
})
