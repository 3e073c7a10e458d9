/**
 * Runs test/bench: `npm run bench`, with `-- --write` to fill in docs/performance.md. The bench is bundled first and run by
 * Node alone: a loader that compiles TypeScript on the way rewrites the build of the library, too, and slows it down.
 */
import { spawnSync } from 'node:child_process'
import { build } from 'esbuild'
import { ownAddressPlugin } from './build/ownAddressPlugin'

const outdir = 'node_modules/.cache/zona-integritas-bench'

await build({
  entryPoints: ['test/bench/bench.ts'],
  outdir,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  outExtension: { '.js': '.mjs' },
  plugins: [ownAddressPlugin],
})

const { status } = spawnSync(process.execPath, ['--expose-gc', `${outdir}/bench.mjs`, ...process.argv.slice(2)], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
