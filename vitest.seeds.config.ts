import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** The tests with properties. */
const properties = readdirSync(new URL('test', import.meta.url), { recursive: true })
  .map((file) => `test/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/office/') && !file.includes('/node_modules/'))
  .filter((file) => readFileSync(new URL(file, import.meta.url), 'utf8').includes('fc.assert('))

// Another seed brings more than another run with the same; a thousand of them take half an hour.
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
