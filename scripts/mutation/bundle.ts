/**
 * Bundles the tests that a mutant of the scoring must fail: the quick ones first, since a run ends with the first that
 * fails. One file instead of hundreds of modules, because every mutant loads them anew. Called by Stryker on the copy of
 * the project in which it has put the mutants.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { bundleTests } from './bundleTests'

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

await bundleTests('.', tests)
console.log(`Bundled ${tests.length} test files`)
