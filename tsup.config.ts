import { readdirSync } from 'node:fs'
import { defineConfig } from 'tsup'

/** One entry per regulation, so that importing one rubric carries no other. */
const rubrics = Object.fromEntries(
  readdirSync('src/generated')
    .filter((file) => file.endsWith('.ts'))
    .map((file) => file.replace(/\.ts$/, ''))
    .map((id) => [`rubrics/${id}`, `src/generated/${id}.ts`]),
)

export default defineConfig({
  entry: { index: 'src/index.ts', ...rubrics },
  format: ['esm', 'cjs'],
  splitting: true,
  clean: true,
  target: 'es2022',
  platform: 'neutral',
  // tsup sets baseUrl for its declaration build, which TypeScript 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
})
