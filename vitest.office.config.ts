import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** The tests of what is built for offices: the script for Google Sheets, the script for pages, the workbook. */
export default defineConfig({
  ...base,
  test: { include: ['test/office/**/*.test.ts'], testTimeout: 120_000, hookTimeout: 120_000 },
})
