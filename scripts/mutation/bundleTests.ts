import { resolve } from 'node:path'
import { build } from 'esbuild'
import { ownAddressPlugin } from '../build/ownAddressPlugin'

/**
 * A mutant that keeps the tests from loading leaves none that could fail, and would count as survived: the first test says
 * that they are loaded, and test/mutation/vitest.ts makes a test of a `describe` that throws.
 */
const entryOf = (tests: readonly string[]) => `import { test } from 'vitest'
let failure = null
test('every file of tests is loaded', () => {
  if (failure !== null) throw failure
})
try {
${tests.map((file) => `  await import('./${file}')`).join('\n')}
} catch (error) {
  failure = error
}`

/**
 * Bundles test files into the one that test/mutation/scoring.ts loads.
 *
 * @param folder - Of the project, or of a copy of it.
 * @param tests - Their paths in it, in the order in which they are to run.
 */
export async function bundleTests(folder: string, tests: readonly string[]): Promise<void> {
  await build({
    stdin: { contents: entryOf(tests), resolveDir: folder },
    absWorkingDir: resolve(folder),
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
            importer.endsWith('.test.ts') ? { path: resolve(folder, 'test/mutation/vitest.ts') } : null,
          )
        },
      },
    ],
  })
}
