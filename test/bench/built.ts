// What is measured is the build; its types are those of the source, which need no build to be checked.
const built = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href)

export const library: typeof import('../../src') = await built('index.js')
export const { permenpanrb90_2021 }: typeof import('../../src/generated/permenpanrb-90-2021') = await built(
  'rubrics/permenpanrb-90-2021.js',
)
