import type { Plugin } from 'esbuild'
import { asEs2019 } from './asEs2019'

/** Writes a finished bundle in the forms of ES2019. */
export const es2019Plugin: Plugin = {
  name: 'as-es2019',
  setup(build) {
    build.onEnd(({ outputFiles = [] }) => {
      for (const file of outputFiles) {
        if (file.path.endsWith('.gs')) file.contents = new TextEncoder().encode(asEs2019(file.text))
      }
    })
  },
}
