import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** The tests that mutants of the scoring must fail: `npm run mutation`. */
export default defineConfig({
  resolve: {
    alias: [
      ...(base.resolve?.alias as { find: RegExp; replacement: string }[]),
      { find: /^fast-check$/, replacement: new URL('./test/mutation/fewerRuns.ts', import.meta.url).pathname },
    ],
  },
  test: { include: ['test/mutation/scoring.ts'], testTimeout: 60_000 },
})
