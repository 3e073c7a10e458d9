import { defineConfig } from 'vitest/config'

/** The tests that a mutant of the scoring must fail, bundled by scripts/mutation/bundle.ts: `npm run mutation`. */
export default defineConfig({
  test: {
    include: ['test/mutation/scoring.ts'],
    testTimeout: 60_000,
    maxWorkers: 1,
    pool: 'threads',
    // Loaded by Node as it is: every mutant loads it anew.
    server: { deps: { external: [/scoring\.bundle\.mjs$/] } },
  },
})
