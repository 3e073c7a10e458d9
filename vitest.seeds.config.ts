import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** The tests with properties. */
const properties = readdirSync(new URL('test', import.meta.url), { recursive: true })
  .map((file) => `test/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/office/') && !file.includes('/node_modules/'))
  .filter((file) => readFileSync(new URL(file, import.meta.url), 'utf8').includes('fc.assert('))

// Another seed brings more than another run of the same, and a thousand of them are to end within the hour or two.
process.env['MOST_RUNS'] ??= '1'

/** The properties with one seed after another: `npm run seeds`. */
export default defineConfig({
  resolve: {
    alias: [
      // The first that fits is taken.
      { find: /^fast-check$/, replacement: new URL('test/setup/fewerRuns.ts', import.meta.url).pathname },
      ...((base.resolve?.alias ?? []) as { find: RegExp; replacement: string }[]),
    ],
  },
  test: { include: properties, setupFiles: ['test/setup/seeds.ts'], testTimeout: 600_000, maxWorkers: 2 },
})
