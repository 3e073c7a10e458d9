import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** What takes too long for every run: `npm run proof`. */
export default defineConfig({
  ...base,
  test: {
    include: ['test/proof/**/*.proof.ts'],
    testTimeout: 3_600_000,
    // The build is taken as Node takes it.
    server: { deps: { external: [/\/dist\//] } },
  },
})
