import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { parse } from 'acorn'
import { describe, expect, test } from 'vitest'
import { SHEET_FUNCTIONS, type SheetFunctionName, sheetFunctions, writeLkeSheet } from '../../src/spreadsheet'
import { type Answers, rubric } from '../helpers/arbitraries'
import { fakeSheetApp } from '../helpers/fakeSheetApp'
import { randomFrom } from '../helpers/randomLke'
import { builtText, scriptContext } from '../helpers/scriptContext'
import {
  columnsOf,
  conclusionFor,
  cutCell,
  evaluatedAs,
  expectCriteria,
  expectEvaluation,
  sheetCases,
} from '../helpers/sheets'
import { soundLke } from '../helpers/soundLke'

type Rows = readonly (readonly unknown[])[]

const script = builtText('zona-integritas.gs')
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string
}
const names = SHEET_FUNCTIONS.map(({ name }) => name)
const library = sheetFunctions(rubric)
const built = scriptContext(script)

/** What a call comes to, or the text of its error. */
const outcomeOf = (call: () => unknown): unknown => {
  try {
    return call()
  } catch (error) {
    return { error: (error as Error).message }
  }
}

/** Calls a function of the script with ranges made outside and inside its context; both come to what the library says. */
const expectSame = (name: SheetFunctionName, ...args: readonly unknown[]) => {
  const expected = outcomeOf(() => library[name](...args))
  expect(outcomeOf(() => built.call(name, ...args))).toEqual(expected)
  const inside = args.map((value) => built.inside(value))
  expect(outcomeOf(() => built.call(name, ...inside))).toEqual(expected)
  return expected
}

describe('the file zona-integritas.gs', () => {
  test('stands where node resolution finds it', () => {
    const resolved = createRequire(import.meta.url).resolve('zona-integritas/zona-integritas.gs')
    expect(readFileSync(resolved, 'utf8')).toBe(script)
  })

  test('is at most 150 kB of ASCII', () => {
    expect(Buffer.byteLength(script)).toBeLessThanOrEqual(150_000)
    expect(/^[\n\x20-\x7e]*$/.test(script)).toBe(true)
  })

  test('is a script of ES2019 that begins with what it is', () => {
    const { body } = parse(script, { ecmaVersion: 2019, sourceType: 'script' })
    const declared = body.map((one) =>
      one.type === 'ExpressionStatement' ? [one.type, one.directive] : [one.type, 'id' in one ? one.id?.name : null],
    )
    expect(declared).toEqual([
      ['ExpressionStatement', 'use strict'],
      ['VariableDeclaration', null],
      ...names.map((name) => ['FunctionDeclaration', name]),
      ['FunctionDeclaration', 'ziBuatLembarLKE'],
    ])
    const [first = ''] = script.split('*/')
    expect(first).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n/)
    expect(first).toContain(`zona-integritas ${version}`)
    expect(first).toContain('MIT License')
  })

  test('names nothing that such a project lacks', () => {
    const found = new Set<string>()
    const literals: string[] = []
    const visit = (node: unknown, key = ''): void => {
      if (Array.isArray(node)) for (const item of node) visit(item, key)
      if (typeof node !== 'object' || node === null || Array.isArray(node)) return
      const { type, name, bigint, computed } = node as Readonly<Record<string, unknown>>
      if (type === 'Identifier' && key !== 'property' && key !== 'key') found.add(String(name))
      if (type === 'Literal' && bigint !== undefined) literals.push(String(bigint))
      for (const [part, value] of Object.entries(node)) visit(value, computed === true ? '' : part)
    }
    visit(parse(script, { ecmaVersion: 'latest' }))
    const forbidden = [
      'require',
      'module',
      'exports',
      'process',
      'Buffer',
      'window',
      'self',
      'document',
      'console',
      'globalThis',
      'global',
      'setTimeout',
      'setInterval',
      'queueMicrotask',
      'fetch',
      'XMLHttpRequest',
      'UrlFetchApp',
      'Intl',
      'eval',
      'Function',
      'TextEncoder',
      'TextDecoder',
      'structuredClone',
      'URL',
      'crypto',
      'Proxy',
      'Reflect',
      'Promise',
      'WeakRef',
    ]
    expect(forbidden.filter((name) => found.has(name))).toEqual([])
    expect([...found].filter((name) => name.endsWith('App'))).toEqual(['SpreadsheetApp'])
    expect(literals).toEqual([])
    expect(script).not.toMatch(/\bimport\s*\(|\bnew Function\b|zod/)
  })

  test('adds its functions and one name to the globals, and no other', () => {
    expect([...built.added].sort()).toEqual([...names, 'ZonaIntegritas', 'ziBuatLembarLKE'].sort())
  })
})

const boundaries = (
  JSON.parse(readFileSync(new URL('../golden/boundary-cases.json', import.meta.url), 'utf8')) as {
    readonly cases: readonly { readonly answers: Answers }[]
  }
).cases.map(({ answers }) => answers)

describe('the functions of the script', () => {
  const cases = [...sheetCases(60, 20211231), ...boundaries, soundLke(rubric) as Answers, {}]

  test.each(cases.map((answers, index) => ({ index, answers })))(
    'say of LKE $index what evaluate says',
    ({ index, answers }) => {
      const { ids, answers: column } = columnsOf(answers)
      const held = [undefined, 'WBK', 'tidak ada', 'wbbm'][index % 4]
      const holds = [undefined, 'WBK', null, 'WBBM'][index % 4]
      const evaluation = evaluatedAs(answers, holds)
      expectEvaluation(expectSame('ZI_EVALUASI', ids, column, held) as Rows, evaluation)
      expectCriteria(expectSame('ZI_KRITERIA', ids, column, held) as Rows, evaluation)
      expect(expectSame('ZI_PREDIKAT', ids, column, held)).toBe(conclusionFor(evaluation))
      expect(expectSame('ZI_TOTAL', ids, column, held)).toBe(cutCell(evaluation.total))
      expectSame('ZI_SKOR', ids, ids, column)
      expectSame('ZI_SKOR', 'area.3', ids, column)
      expectSame('ZI_BATAS', ids, column, held)
      if (index % 5 === 0)
        expectSame('ZI_PRIORITAS', ids, column, index % 2 === 0 ? 'WBK' : 'WBBM', held, [['A.I.1.i.a']])
    },
  )

  test('write the LKE, and value single questions', () => {
    const rows = expectSame('ZI_LKE') as Rows
    expect(rows).toHaveLength(128)
    for (const [id, , , , , allowed] of rows.slice(1)) {
      for (const answer of String(allowed).split(', ')) expectSame('ZI_NILAI', id, answer)
    }
    expectSame('ZI_NILAI', 'A.II.5.iii.a', [[1], [2], [0], [2]])
    expectSame('ZI_NILAI', 'B.I.a', '3,333333333333333333')
  })

  test('sum up units, those with bad cells too', () => {
    const columns = sheetCases(40, 8).map((answers) => columnsOf(answers))
    const [{ ids = [] } = {}] = columns
    const matrix = ids.map((_, row) => columns.map(({ answers }, unit) => (row === unit ? 'x' : answers[row]?.[0])))
    expectSame('ZI_REKAP', [['id'], ...ids], [columns.map((_, unit) => `Satker ${unit}`), ...matrix], 'WBK')
  })

  test('test a kawasan', () => {
    const units = [
      ['Unit', 'predikat', 'peran'],
      ['Bea Cukai', 'WBK', 'Kepabeanan'],
      ['Imigrasi', 'TIDAK ADA', 'Keimigrasian'],
    ]
    for (const kind of rubric.kawasan?.kinds ?? []) {
      for (const integration of [6.5, '7,49', [[7], [8], [7], [8], ['7,5']], '']) {
        for (const held of ['WBK', 'tidak ada', undefined])
          expectSame('ZI_KAWASAN', kind.label.id, units, integration, held)
      }
    }
    expectSame(
      'ZI_KAWASAN',
      'x',
      [
        ['', 'x', 'y'],
        ['a', 'WBK', 'z'],
      ],
      [[1], ['y']],
      'x',
    )
  })

  test('refuse what cannot be read as the library does, row by row', () => {
    const { ids, answers } = columnsOf(soundLke(rubric) as Answers)
    const random = randomFrom(66)
    const odd = [
      'x',
      'ya',
      ' A ',
      'F',
      '',
      null,
      true,
      false,
      0,
      1,
      0.5,
      3.6,
      '3,6',
      '3.60',
      '1.000',
      '1.000.000',
      '86,67%',
      '101%',
      90,
      -1,
      1e9,
      4e9,
      1e-7,
      'percent',
      '2026-11-20',
      '03:45',
      '  ',
      'A'.repeat(300),
    ]
    for (let round = 0; round < 150; round++) {
      const cells = answers.map((row) => (random() < 0.1 ? [odd[Math.floor(random() * odd.length)]] : row))
      const others = ids.map((row) => (random() < 0.02 ? [odd[Math.floor(random() * odd.length)]] : row))
      expectSame('ZI_EVALUASI', others, cells, odd[round % odd.length])
    }
    expectSame('ZI_TOTAL', ids, answers.slice(1))
    expectSame('ZI_TOTAL', [ids[0], ids], answers)
    expectSame('ZI_TOTAL')
    expectSame('ZI_SKOR', [['A.I.9'], ['B']], ids, answers)
    expectSame('ZI_NILAI', 'B.I', [['A'], ['B']])
    expectSame('ZI_PRIORITAS', ids, answers, 'x', 'y', 'z')
  })

  test('refuse dates of either side by row', () => {
    const { ids, answers } = columnsOf(soundLke(rubric) as Answers)
    const text = (day: unknown) =>
      outcomeOf(() =>
        built.call(
          'ZI_TOTAL',
          ids,
          answers.map((row, index) => (index === 1 || index === 126 ? [day] : row)),
        ),
      )
    const expected = {
      error:
        'Baris 2: Isi untuk A.I.1.i.b adalah tanggal atau jam. Yang diterima di sini: A, B, C.\nBaris 127: Isi untuk B.II.a adalah tanggal atau jam. Yang diterima di sini: angka 0 sampai 4.',
    }
    expect(text(new Date(0))).toEqual(expected)
    expect(text(built.day())).toEqual(expected)
  })
})

test('ziBuatLembarLKE writes the sheet that the library writes', () => {
  const [outside, inside] = [fakeSheetApp(['LKE']), fakeSheetApp(['LKE'])]
  expect(writeLkeSheet(rubric, outside.app)).toBe('LKE 2')
  built.define('SpreadsheetApp', inside.app)
  expect(built.call('ziBuatLembarLKE')).toBe('LKE 2')
  const plain = (sheets: typeof inside.sheets) =>
    sheets.map(({ values, formulas, rules, formats, ...rest }) => ({
      ...rest,
      cells: [values, formulas, rules, formats].map((one) => JSON.parse(JSON.stringify([...one])) as unknown),
    }))
  expect(plain(inside.sheets)).toEqual(plain(outside.sheets))
  expect(inside.sheets).toHaveLength(1)
})
