import { join } from 'node:path'
import type { Plugin } from 'esbuild'

/** Puts the small decimal of the bundles in the place of that of the library. */
export function decimalPlugin(root: string): Plugin {
  return {
    name: 'small-decimal',
    setup(build) {
      build.onResolve({ filter: /^\.\/Decimal$/ }, ({ importer }) =>
        /[\\/]src[\\/]exact[\\/]/.test(importer) ? { path: join(root, 'scripts/build/Decimal.ts') } : null,
      )
    },
  }
}
