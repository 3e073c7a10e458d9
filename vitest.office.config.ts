import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** The tests that need a browser, an office suite or another language: `npm run test:office`. */
export default defineConfig({
  ...base,
  test: { include: ['test/office/**/*.test.ts'], testTimeout: 120_000 },
})
