/**
 * Bundles the tests that a mutant of the scoring must fail: the quick ones first, since a run ends with the first that
 * fails. One file instead of hundreds of modules, because every mutant loads them anew. Called by Stryker on the copy of
 * the project in which it has put the mutants.
 *
 * A mutant that keeps the tests from loading leaves none that could fail, and would count as survived: the first test says
 * that they are loaded, and test/mutation/vitest.ts makes a test of what fails before.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { build } from 'esbuild'
import { ownAddressPlugin } from '../build/ownAddressPlugin'

const ROOMS = ['exact', 'answer', 'score', 'determine', 'evaluate', 'explain']

const all = ROOMS.map((room) => `test/${room}`)
  .filter((folder) => existsSync(folder))
  .flatMap((folder) => readdirSync(folder).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.test.ts'))
  .concat('test/golden/golden.test.ts')
  .map((file) => ({ file, text: readFileSync(file, 'utf8') }))

/** Tests that put many LKEs to the reference take long. */
const isLong = (text: string) => /\bfc\.|reference/.test(text)

const tests = all
  // What a test puts in the place of a module is known to the test runner alone.
  .filter(({ file }) => !file.endsWith('.mocked.test.ts'))
  .sort((a, b) => Number(isLong(a.text)) - Number(isLong(b.text)) || a.text.length - b.text.length)
  .map(({ file }) => file)

const ENTRY = `import { test } from 'vitest'
let failure = null
test('every file of tests is loaded', () => {
  if (failure !== null) throw failure
})
try {
${tests.map((file) => `  await import('./${file}')`).join('\n')}
} catch (error) {
  failure = error
}`

await build({
  stdin: { contents: ENTRY, resolveDir: '.' },
  outfile: 'test/mutation/scoring.bundle.mjs',
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  // Tests are imported for what they do.
  ignoreAnnotations: true,
  alias: { 'fast-check': './test/setup/fewerRuns.ts' },
  plugins: [
    ownAddressPlugin,
    {
      name: 'describe-that-fails',
      setup({ onResolve }) {
        onResolve({ filter: /^vitest$/ }, ({ importer }) =>
          importer.endsWith('.test.ts') ? { path: resolve('test/mutation/vitest.ts') } : null,
        )
      },
    },
  ],
})
console.log(`Bundled ${tests.length} test files`)
