import { readdirSync, readFileSync } from 'node:fs'
import { defineConfig } from 'vitest/config'
import base from './vitest.config'

/** The tests whose properties take a seed of their own each time they run. */
const properties = readdirSync(new URL('test', import.meta.url), { recursive: true })
  .map((file) => `test/${String(file).replaceAll('\\', '/')}`)
  .filter((file) => file.endsWith('.test.ts') && !file.startsWith('test/office/'))
  .filter((file) => readFileSync(new URL(file, import.meta.url), 'utf8').includes('fc.assert('))

/** The properties with one seed after another: `npm run seeds`. */
export default defineConfig({
  ...base,
  test: { include: properties, setupFiles: ['test/setup/seeds.ts'], testTimeout: 600_000, maxWorkers: 2 },
})
