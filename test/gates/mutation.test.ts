import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { survivorProblems } from '../../scripts/gates/survivorProblems'
import type { Mutant, Report } from '../../scripts/mutation/Report'
import { slimBaseline } from '../../scripts/mutation/slimBaseline'
import { survivorsOf, timedOutOf } from '../../scripts/mutation/survivorsOf'
import { tryMutants } from '../../scripts/mutation/tryMutants'

const SOURCE = 'const least = (a, b) =>\n  a < b\n    ? a\n    : b\n'

const mutant = (
  status: string,
  replacement: string,
  start: [number, number],
  end: [number, number],
  isStatic = false,
): Mutant => ({
  id: '7',
  mutatorName: 'Some',
  replacement,
  status,
  static: isStatic,
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

  test('tries again what survived of a module that is loaded', () => {
    const mutants = ['Killed', 'Survived', 'Timeout', 'NoCoverage'].flatMap((status) =>
      [false, true].map((isStatic) => mutant(status, 'b', [2, 3], [2, 8], isStatic)),
    )
    const slim = slimBaseline({ ...report, files: { f: { source: SOURCE, mutants } } })
    expect(slim.files['f']?.mutants.map(({ status, static: isStatic }) => [status, isStatic])).toEqual([
      ['Killed', false],
      ['Killed', true],
      ['Survived', false],
      ['Timeout', false],
      ['NoCoverage', false],
    ])
  })

  test('keeps in the baseline what decides whether a mutant is tried again, and nothing of the machine', () => {
    const slim = slimBaseline(report)
    expect(Object.keys(slim)).toEqual(['schemaVersion', 'thresholds', 'files', 'testFiles'])
    const [survived, , killed, timeout] = slim.files['src/least.ts']?.mutants ?? []
    expect(survived).toEqual({
      id: '7',
      mutatorName: 'Some',
      replacement: 'a <= b',
      status: 'Survived',
      location: { start: { line: 2, column: 3 }, end: { line: 2, column: 8 } },
      static: false,
      coveredBy: ['1', '2'],
    })
    expect(killed).toMatchObject({ status: 'Killed', killedBy: ['2'] })
    expect(killed).not.toHaveProperty('coveredBy')
    expect(timeout).toMatchObject({ status: 'Timeout', coveredBy: ['1', '2'] })
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
    expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify(slimBaseline(report))))
  })
})
