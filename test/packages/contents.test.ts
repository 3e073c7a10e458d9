import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { packedFiles } from './installed'

const root = join(import.meta.dirname, '../..')

test('npm pack by hand packs what has just been built', () => {
  const { scripts } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  expect(scripts.prepack).toBe('npm run build')
})

// npm starts slowly where other tests run beside it.
test('npm pack publishes what is meant to be published', { timeout: 60_000 }, () => {
  const { files, size } = packedFiles()
  // Names of shared chunks carry a hash of their contents.
  const names = new Set(files.map(({ path }) => path.replace(/-[\w-]{8}(\.d)?\.(c?[jt]s)$/, '-*$1.$2')))
  const listed = readFileSync(new URL('contents.txt', import.meta.url), 'utf8')
    .trim()
    .split('\n')
  expect([...names].sort()).toEqual(listed)
  expect(size).toBeLessThan(1_500_000)
})

/** What an entry of package.json names for each way to load it. */
interface Entry {
  readonly import: { readonly types: string; readonly default: string }
  readonly require: { readonly types: string; readonly default: string }
}

/** The modules beside the library itself, whose API has a report, by their entries: values, and types by themselves. */
const DATA_EXPORTS: Readonly<
  Record<string, { readonly values: readonly string[]; readonly types: readonly string[] }>
> = {
  './rubrics/permenpanrb-90-2021': { values: ['permenpanrb90_2021'], types: ['Permenpanrb90_2021Keys'] },
  './rubrics/permenpanrb-10-2019': { values: ['permenpanrb10_2019'], types: ['Permenpanrb10_2019Keys'] },
  './rubrics/pekppp-2023': { values: ['pekppp2023'], types: [] },
  './layouts/portalrb-2026': { values: ['portalRb2026'], types: [] },
}

/** The names that a file of declarations exports, values and types apart. */
function declared(path: string) {
  const program = ts.createProgram([path], { module: ts.ModuleKind.NodeNext, noLib: true, types: [] })
  const checker = program.getTypeChecker()
  const source = program.getSourceFile(path)
  const module = source && checker.getSymbolAtLocation(source)
  const found = (module ? checker.getExportsOfModule(module) : []).map((symbol) => {
    const isAlias = (symbol.flags & ts.SymbolFlags.Alias) !== 0
    const { flags } = isAlias ? checker.getAliasedSymbol(symbol) : symbol
    return { name: symbol.name, isValue: (flags & ts.SymbolFlags.Value) !== 0 }
  })
  const named = (isValue: boolean) => found.filter((one) => one.isValue === isValue).map(({ name }) => name)
  return { values: named(true).sort(), types: named(false).sort() }
}

describe('the modules of data', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: Record<string, Entry> }

  test('are those of package.json', () => {
    const entries = Object.keys(exports).filter((entry) => /^\.\/(rubrics|layouts)\/[^.]+$/.test(entry))
    expect(entries).toEqual(Object.keys(DATA_EXPORTS))
  })

  test.each(Object.entries(DATA_EXPORTS))(
    '%s exports its names and no other, run and declared',
    async (entry, names) => {
      const { import: esm, require: cjs } = exports[entry] as Entry
      const imported = (await import(join(root, esm.default))) as object
      const required = createRequire(import.meta.url)(join(root, cjs.default)) as object
      expect([Object.keys(imported).sort(), Object.keys(required).sort()]).toEqual([names.values, names.values])
      for (const { types } of [esm, cjs]) expect(declared(join(root, types))).toEqual(names)
    },
    60_000,
  )
})
