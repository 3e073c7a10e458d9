import type { Plugin } from 'esbuild'
import { catalogue, type IssueCode, type Locale } from '../../src/text'
import { codesIn } from './codesIn'
import type { Kept } from './stripRubric'

/** A sentence with its suggestion. */
interface Entry {
  readonly message: Readonly<Record<Locale, string>>
  readonly suggestion?: Readonly<Record<Locale, string>>
}

const FILE = /[\\/]src[\\/]text[\\/]catalogue[\\/]index\.ts$/

/** Writes the module of a catalogue that has only some codes and languages. */
export function catalogueModule(
  codes: ReadonlySet<string>,
  { languages, suggestions }: Pick<Kept, 'languages' | 'suggestions'>,
): string {
  const list = (text: Entry['message']) => languages.map((language) => JSON.stringify(text[language])).join()
  const entries = Object.entries<Entry>(catalogue)
    .filter(([code]) => codes.has(code))
    .map(([code, { message, suggestion }]) => {
      const shown = suggestion && (suggestions?.includes(code as IssueCode) ?? true)
      return `${code}:e(${list(message)}${shown ? `,${list(suggestion)}` : ''})`
    })
  const [message, suggestion] = ['m', 's'].map((name) => languages.map((language) => name + language))
  const textOf = (names: readonly string[] = []) => languages.map((language, at) => `${language}:${names[at]}`).join()
  return `const e = (${[...(message ?? []), ...(suggestion ?? [])].join()}) =>
  ${suggestion?.[0]} === undefined ? { message: {${textOf(message)}} } : { message: {${textOf(message)}}, suggestion: {${textOf(suggestion)}} }
export const catalogue = {${entries.join()}}`
}

/**
 * Puts into a bundle only the sentences that its code can say. The bundle is made once without any; no sentence is
 * missing, because every code is written out where it is used.
 */
export function cataloguePlugin(kept: Kept): Plugin {
  return {
    name: 'catalogue-in-use',
    setup(build) {
      let codes: ReadonlySet<string> | null = null
      build.onLoad({ filter: FILE }, async () => {
        codes ??= await codesOf(build)
        return { loader: 'js', contents: catalogueModule(codes, kept) }
      })
    },
  }
}

/** The plugins that decide which code is in the bundle. */
const SHARED = ['stripped-rubric', 'small-decimal']

async function codesOf({ esbuild, initialOptions }: Parameters<Plugin['setup']>[0]): Promise<ReadonlySet<string>> {
  const { plugins = [], ...options } = initialOptions
  const without: Plugin = {
    name: 'no-catalogue',
    setup(build) {
      build.onLoad({ filter: FILE }, () => ({ loader: 'js', contents: 'export const catalogue = {}' }))
    },
  }
  const { outputFiles } = await esbuild.build({
    ...options,
    banner: {},
    footer: {},
    minify: false,
    metafile: false,
    write: false,
    plugins: [without, ...plugins.filter(({ name }) => SHARED.includes(name))],
  })
  return codesIn(outputFiles.map(({ text }) => text).join('\n'))
}
