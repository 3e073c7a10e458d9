import { defineConfig } from 'vitest/config'

/** The tests that a mutant of the scoring must fail, bundled by scripts/mutation.ts: `npm run mutation`. */
export default defineConfig({
  test: { include: ['test/mutation/scoring.bundle.mjs'], testTimeout: 60_000, maxWorkers: 1 },
})
