import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { survivorProblems } from '../../scripts/gates/survivorProblems'
import { bundleTests } from '../../scripts/mutation/bundleTests'
import { mutantsTable } from '../../scripts/mutation/mutantsTable'
import type { Mutant, Report } from '../../scripts/mutation/Report'
import { slimBaseline } from '../../scripts/mutation/slimBaseline'
import { survivorsOf, timedOutOf } from '../../scripts/mutation/survivorsOf'
import { tryMutants } from '../../scripts/mutation/tryMutants'

const SOURCE = 'const least = (a, b) =>\n  a < b\n    ? a\n    : b\n'

const mutant = (status: string, replacement: string, start: [number, number], end: [number, number]): Mutant => ({
  id: '7',
  mutatorName: 'Some',
  replacement,
  status,
  statusReason: 'a long one',
  location: { start: { line: start[0], column: start[1] }, end: { line: end[0], column: end[1] } },
  coveredBy: ['1', '2'],
  killedBy: ['2'],
})

const report: Report = {
  schemaVersion: '1.0',
  thresholds: { high: 100, low: 98 },
  projectRoot: 'some folder',
  config: {},
  files: {
    'src/least.ts': {
      language: 'typescript',
      source: SOURCE,
      mutants: [
        mutant('Survived', 'a <= b', [2, 3], [2, 8]),
        mutant('NoCoverage', 'b', [2, 3], [4, 8]),
        mutant('Killed', 'false', [2, 3], [2, 8]),
        mutant('Timeout', 'true', [2, 3], [2, 8]),
      ],
    },
    'src/none.ts': { language: 'typescript', source: '', mutants: [] },
  },
  testFiles: { 'test/some.ts': { tests: [{ id: '1', name: 'finds the least' }] } },
}

describe('npm run mutation', () => {
  test('tells a mutant that survives by the line that it changes', () => {
    expect(survivorsOf(report)).toEqual({
      'src/least.ts': ['a < b → a <= b', 'a < b ? a : b → b'],
      'src/none.ts': [],
    })
    expect(timedOutOf(report)).toEqual({ 'src/least.ts': ['a < b → true'], 'src/none.ts': [] })
  })

  test('passes when every mutant that survives is explained, and no other is', () => {
    const equivalents = [
      { reason: 'the two are equal', mutants: ['a < b → a <= b'] },
      { reason: 'never read', mutants: ['c → d', 'c → d'] },
    ]
    expect(survivorProblems({ f: ['c → d', 'a < b → a <= b', 'c → d'], g: [] }, { f: equivalents }, {})).toEqual([])
  })

  test('lets an equivalent mutant take more time than there is', () => {
    const equivalents = { f: [{ reason: 'only quicker', mutants: ['a → b', 'a → b', 'c → d'] }] }
    expect(survivorProblems({ f: ['a → b'] }, equivalents, { f: ['a → b', 'c → d', 'e → f'] })).toEqual([])
    expect(survivorProblems({}, equivalents, { f: ['a → b'] })).toEqual([
      'f: said to be equivalent, but does not survive: a → b',
      'f: said to be equivalent, but does not survive: c → d',
    ])
  })

  test('fails for each mutant without a reason, and for each reason without its mutant', () => {
    const equivalents = {
      f: [{ reason: 'equal', mutants: ['a → b', 'e → f'] }],
      gone: [{ reason: 'equal', mutants: ['x → y'] }],
    }
    expect(survivorProblems({ f: ['a → b', 'a → b', 'c → d'] }, equivalents, {})).toEqual([
      'f: survives, and no reason is given: a → b',
      'f: survives, and no reason is given: c → d',
      'f: said to be equivalent, but does not survive: e → f',
      'gone: said to be equivalent, but does not survive: x → y',
    ])
  })

  test('tries again what survives without a reason', () => {
    const mutants = ['Killed', 'Survived', 'Timeout', 'NoCoverage'].map((status) => mutant(status, 'b', [2, 3], [2, 8]))
    const kept = (explained: readonly string[]) => {
      const equivalents = {
        f: [
          { reason: 'equal', mutants: ['x → y'] },
          { reason: 'same', mutants: explained },
        ],
      }
      const slim = slimBaseline({ ...report, files: { f: { source: SOURCE, mutants } } }, equivalents)
      return slim.files['f']?.mutants.map(({ status }) => status)
    }
    expect(kept(['a < b → a'])).toEqual(['Killed', 'Timeout'])
    expect(kept(['a < b → b'])).toEqual(['Killed', 'Survived', 'Timeout'])
    expect(kept(['a < b → b', 'a < b → b'])).toEqual(['Killed', 'Survived', 'Timeout', 'NoCoverage'])
  })

  test('keeps in the baseline what decides whether a mutant is tried again, and nothing of the machine', () => {
    const slim = slimBaseline(report, { 'src/least.ts': [{ reason: 'equal', mutants: ['a < b → a <= b'] }] })
    expect(Object.keys(slim)).toEqual(['schemaVersion', 'thresholds', 'files', 'testFiles'])
    const [survived, killed, timeout] = slim.files['src/least.ts']?.mutants ?? []
    expect(survived).toEqual({
      id: '7',
      mutatorName: 'Some',
      replacement: 'a <= b',
      status: 'Survived',
      location: { start: { line: 2, column: 3 }, end: { line: 2, column: 8 } },
      coveredBy: ['1', '2'],
    })
    expect(killed).toMatchObject({ status: 'Killed', killedBy: ['2'] })
    expect(killed).not.toHaveProperty('coveredBy')
    expect(timeout).toMatchObject({ status: 'Timeout', coveredBy: ['1', '2'] })
  })
})

describe('the committed baseline', () => {
  const read = (path: string) => readFileSync(join(import.meta.dirname, '../..', path))
  const baseline: Report = JSON.parse(gunzipSync(read('test/mutation/baseline.json.gz')).toString())
  const equivalents = JSON.parse(read('test/mutation/equivalents.json').toString())

  test('holds no mutant that survives without a reason, and every one that has a reason', () => {
    expect(survivorProblems(survivorsOf(baseline), equivalents, timedOutOf(baseline))).toEqual([])
  })

  test('is what CONTRIBUTING.md says of it, and no score is below the limit', () => {
    const table = mutantsTable(baseline)
    expect(read('CONTRIBUTING.md').toString()).toContain(`\n\n${table}\n\n`)
    const [, all = ''] = table.match(/\| all \|.*\| ([\d.]+) % \|$/) ?? []
    const { thresholds } = JSON.parse(read('stryker.config.json').toString())
    expect(Number(all)).toBeGreaterThanOrEqual(thresholds.break)
  })

  test('is counted by folder', () => {
    expect(mutantsTable(report)).toBe(
      [
        '| folder | a test fails | time runs out | survive | caught |',
        '| --- | ---: | ---: | ---: | ---: |',
        '| src/least.ts | 1 | 1 | 2 | 50.00 % |',
        '| all | 1 | 1 | 2 | 50.00 % |',
      ].join('\n'),
    )
  })
})

describe('a run of it', () => {
  const EQUIVALENTS = { 'src/least.ts': [{ reason: 'equal', mutants: ['a < b → a <= b', 'a < b ? a : b → b'] }] }
  let folder = ''
  const at = (path: string) => join(folder, path)
  const put = (path: string, data: unknown) => writeFileSync(at(path), JSON.stringify(data))
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'mutation-'))
    mkdirSync(at('test/mutation'), { recursive: true })
    put('test/mutation/equivalents.json', EQUIVALENTS)
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Stryker as it ends: with a report, and well or not. */
  const reporting = (endsWell: boolean) => () => {
    put('reports/mutation.json', report)
    put('reports/mutation.incremental.json', report)
    return endsWell
  }

  test('passes when Stryker does and every mutant that survives is explained', () => {
    expect(tryMutants(folder, reporting(true), false)).toEqual([])
    expect(existsSync(at('test/mutation/baseline.json.gz'))).toBe(false)
  })

  test('fails when Stryker does', () => {
    expect(tryMutants(folder, reporting(false), false)).toEqual(['Stryker failed, or its score is too low'])
  })

  test('fails without a report, also beside one of a run before', () => {
    mkdirSync(at('reports'))
    put('reports/mutation.json', report)
    expect(tryMutants(folder, () => true, false)).toEqual(['Stryker wrote no report'])
  })

  test('fails for a mutant that survives without a reason', () => {
    put('test/mutation/equivalents.json', {})
    expect(tryMutants(folder, reporting(true), false)).toEqual([
      'src/least.ts: survives, and no reason is given: a < b → a <= b',
      'src/least.ts: survives, and no reason is given: a < b ? a : b → b',
    ])
  })

  test('begins with the baseline, and writes a new one when asked', () => {
    writeFileSync(at('test/mutation/baseline.json.gz'), gzipSync('"the one before"'))
    let before = ''
    const stryker = () => {
      before = readFileSync(at('reports/mutation.incremental.json'), 'utf8')
      return reporting(true)()
    }
    tryMutants(folder, stryker, true)
    expect(before).toBe('"the one before"')
    const written = gunzipSync(readFileSync(at('test/mutation/baseline.json.gz'))).toString()
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(slimBaseline(report, EQUIVALENTS))))
  })
})

const root = join(import.meta.dirname, '../..')
/** Processes load what they run anew. */
const SLOW = 60_000

/** A temporary folder with some files of the project. */
const folderWith = (paths: readonly string[]) => {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
  for (const path of paths) cpSync(join(root, path), join(folder, path), { recursive: true })
  return folder
}

const putText = (folder: string, path: string, text: string) => {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

describe('the program', () => {
  /** Ends as the file code says, with the reports of a run, and keeps what it was called with. */
  const STRYKER = `const { copyFileSync, readFileSync, writeFileSync } = require('node:fs')
writeFileSync('called', JSON.stringify(process.argv.slice(2)))
copyFileSync('report', 'reports/mutation.json')
copyFileSync('report', 'reports/mutation.incremental.json')
process.exitCode = Number(readFileSync('code', 'utf8'))`
  const tsx = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href
  const explained = { 'src/least.ts': [{ reason: 'equal', mutants: survivorsOf(report)['src/least.ts'] }] }
  let folder = ''
  beforeEach(() => {
    folder = folderWith(['scripts/mutation.ts', 'scripts/mutation', 'scripts/gates/survivorProblems.ts'])
    putText(folder, 'package.json', '{ "type": "module" }')
    putText(folder, 'node_modules/@stryker-mutator/core/package.json', '{ "type": "commonjs" }')
    putText(folder, 'node_modules/@stryker-mutator/core/bin/stryker.js', STRYKER)
    putText(folder, 'report', JSON.stringify(report))
    putText(folder, 'code', '0')
    putText(folder, 'test/mutation/equivalents.json', JSON.stringify(explained))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  const mutation = (...args: readonly string[]) => {
    const program = join(folder, 'scripts/mutation.ts')
    const { status, stderr } = spawnSync(process.execPath, ['--import', tsx, program, ...args], { encoding: 'utf8' })
    const called = JSON.parse(readFileSync(join(folder, 'called'), 'utf8'))
    return { status, problems: stderr, called, wrote: existsSync(join(folder, 'test/mutation/baseline.json.gz')) }
  }

  test('passes when all is well, and hands Stryker every argument', { timeout: SLOW }, () => {
    expect(mutation('--mutate', 'src/exact/*.ts', '--force')).toEqual({
      status: 0,
      problems: '',
      called: ['run', '--mutate', 'src/exact/*.ts', '--force'],
      wrote: false,
    })
  })

  test('fails for a mutant that survives, and says which', { timeout: SLOW }, () => {
    putText(folder, 'test/mutation/equivalents.json', '{}')
    const problems = `src/least.ts: survives, and no reason is given: a < b → a <= b
src/least.ts: survives, and no reason is given: a < b ? a : b → b
`
    expect(mutation()).toEqual({ status: 1, problems, called: ['run'], wrote: false })
  })

  test('fails when Stryker does', { timeout: SLOW }, () => {
    putText(folder, 'code', '1')
    expect(mutation()).toMatchObject({ status: 1, problems: 'Stryker failed, or its score is too low\n' })
  })

  test('writes the baseline with --write, which Stryker does not know', { timeout: SLOW }, () => {
    expect(mutation('--write', '--force')).toEqual({ status: 0, problems: '', called: ['run', '--force'], wrote: true })
  })
})

describe('the bundle of tests', () => {
  const BESIDE_THE_BUNDLE = ['test/mutation/scoring.ts', 'test/mutation/vitest.ts', 'test/setup/fewerRuns.ts']
  const IMPORTS = "import { describe, expect, test } from 'vitest'\n"
  let folder = ''
  beforeEach(() => {
    folder = folderWith(['vitest.mutation.config.ts', 'package.json', ...BESIDE_THE_BUNDLE])
    symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** Bundles test files with these texts, runs them as Stryker does, and tells how each test ended. */
  const endsOf = async (...texts: readonly string[]) => {
    const files = texts.map((_, index) => `test/exact/number${index}.test.ts`)
    for (const [index, file] of files.entries()) putText(folder, file, IMPORTS + texts[index])
    await bundleTests(folder, files)
    const vitest = join(root, 'node_modules/vitest/vitest.mjs')
    const flags = ['run', '--config', 'vitest.mutation.config.ts', '--reporter=json', '--outputFile=ends.json']
    spawnSync(process.execPath, [vitest, ...flags], { cwd: folder })
    const { testResults } = JSON.parse(readFileSync(join(folder, 'ends.json'), 'utf8')) as {
      readonly testResults: readonly { readonly assertionResults: readonly { fullName: string; status: string }[] }[]
    }
    return testResults.flatMap(({ assertionResults }) => assertionResults.map((one) => [one.fullName, one.status]))
  }

  test('passes when every file is loaded', { timeout: SLOW }, async () => {
    const described = "describe('a', () => test('one', () => expect(1).toBe(1)))"
    expect(await endsOf(described, "test('two', { timeout: 9 }, () => {})")).toEqual([
      ['every file of tests is loaded', 'passed'],
      ['a one', 'passed'],
      ['two', 'passed'],
    ])
  })

  test('fails when a file throws as it is loaded', { timeout: SLOW }, async () => {
    expect(await endsOf("throw new Error('broken')", "test('two', () => {})")).toEqual([
      ['every file of tests is loaded', 'failed'],
    ])
  })

  test('fails when a describe throws, and runs what stands beside it', { timeout: SLOW }, async () => {
    const throwing = "describe('a', () => { throw new Error('broken') })"
    expect(await endsOf(throwing, throwing.replace("'a',", "'b', { timeout: 9 },"), "test('two', () => {})")).toEqual([
      ['every file of tests is loaded', 'passed'],
      ['a is set up', 'failed'],
      ['b is set up', 'failed'],
      ['two', 'passed'],
    ])
  })
})
