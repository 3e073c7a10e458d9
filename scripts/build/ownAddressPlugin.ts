import { readFileSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import type { Plugin } from 'esbuild'

/** Lets bundled tests find files from where they are read, which must not become the bundle. */
export const ownAddressPlugin: Plugin = {
  name: 'own-address',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](?:test|src)[\\/].*\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8').replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
    }))
  },
}
