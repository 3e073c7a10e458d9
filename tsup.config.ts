import { existsSync, readdirSync, rmSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { bundles } from './scripts/build/bundles'
import { parsedJsonPlugin } from './scripts/build/parsedJsonPlugin'

// Here and not by `clean`, by which one of the builds below could remove what the other has written.
rmSync('dist', { recursive: true, force: true })

/** One entry per regulation and per layout, so that importing one carries no other. */
const data = Object.fromEntries(
  readdirSync('src/generated')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .map((id) => {
      const folder = existsSync(`rubrics/layouts/${id}.json`) ? 'layouts' : 'rubrics'
      return [`${folder}/${id}`, `src/generated/${id}.ts`]
    }),
)

export default defineConfig([
  {
    entry: { index: 'src/index.ts', ...data },
    format: ['esm', 'cjs'],
    splitting: true,
    target: 'es2022',
    platform: 'neutral',
    esbuildPlugins: [parsedJsonPlugin],
    // tsup sets baseUrl for its declaration build, which TypeScript 6 deprecates.
    dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  },
  {
    entry: { cli: 'src/cli/main.ts' },
    format: ['esm'],
    splitting: false,
    target: 'es2022',
    platform: 'node',
    esbuildPlugins: [
      {
        name: 'rubrics-as-shipped',
        setup(build) {
          build.onResolve({ filter: /^\.\.\/generated\// }, ({ path }) => ({
            path: path.replace('../generated/', './rubrics/').concat('.js'),
            external: true,
          }))
        },
      },
    ],
  },
  ...bundles(process.cwd()),
])
