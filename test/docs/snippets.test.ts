import { join } from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import * as library from '../../src'
import * as pekppp from '../../src/generated/pekppp-2023'
import * as rubric10 from '../../src/generated/permenpanrb-10-2019'
import * as rubric90 from '../../src/generated/permenpanrb-90-2021'
import * as portalRb from '../../src/generated/portalrb-2026'
import { collectSnippets, withChecks } from './snippets'

const modules: Readonly<Record<string, object>> = {
  'zona-integritas': library,
  'zona-integritas/rubrics/permenpanrb-90-2021': rubric90,
  'zona-integritas/rubrics/permenpanrb-10-2019': rubric10,
  'zona-integritas/rubrics/pekppp-2023': pekppp,
  'zona-integritas/layouts/portalrb-2026': portalRb,
}
const snippets = collectSnippets()

const AsyncFunction = (async () => {}).constructor as new (...code: string[]) => (...given: unknown[]) => Promise<void>

/** Runs a snippet and hands every printed result to `check`. */
async function run(code: string, check: (actual: unknown, expected: unknown) => void): Promise<void> {
  const script = withChecks(code).replace(/^import \{(.*?)\} from '(.*?)'$/gm, 'const {$1} = modules["$2"]')
  const { outputText } = ts.transpileModule(script, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  await new AsyncFunction('modules', 'check', outputText)(modules, check)
}

describe('the examples of README, docs and doc comments', () => {
  it.each(snippets)('$name prints what it says', async ({ code }) => {
    let checks = 0
    await run(code, (actual, expected) => {
      checks++
      expect(actual).toEqual(expected)
    })
    expect(checks).toBe(code.match(/\/\/ => /g)?.length ?? 0)
    expect(checks).toBeGreaterThan(0)
  })

  it('compile under the strictest settings', () => {
    const root = join(import.meta.dirname, '../..')
    const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile)
    const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root)
    const files = new Map(snippets.map(({ code }, index) => [join(root, `test/docs/snippet-${index}.ts`), code]))
    const host = ts.createCompilerHost(options)
    const { fileExists, readFile, getSourceFile } = host
    host.fileExists = (name) => files.has(name) || fileExists(name)
    host.readFile = (name) => files.get(name) ?? readFile(name)
    host.getSourceFile = (name, target, ...rest) => {
      const code = files.get(name)
      return code === undefined ? getSourceFile(name, target, ...rest) : ts.createSourceFile(name, code, target)
    }
    const program = ts.createProgram([...files.keys()], options, host)
    // The library itself is checked elsewhere.
    const found = [...files.keys()].flatMap((name) => {
      const file = program.getSourceFile(name)
      return [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)]
    })
    const told = found.map(({ file, messageText }) => {
      const index = [...files.keys()].indexOf(file?.fileName ?? '')
      return `${snippets[index]?.name}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`
    })
    expect(told).toEqual([])
  }, 120_000)
})
