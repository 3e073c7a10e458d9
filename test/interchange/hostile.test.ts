import { describe, expect, test } from 'vitest'
import { IssuesError, readAnswerTable, readRecords, readSheet, writeRecords, writeSheet } from 'zona-integritas'
import { portalRb2026 as layout } from 'zona-integritas/layouts/portalrb-2026'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { isDeepFrozen } from '../helpers/surveys'

const fail = (): never => {
  throw new TypeError('hands off')
}
const revoked = (target: object): unknown => {
  const { proxy, revoke } = Proxy.revocable(target, {})
  revoke()
  return proxy
}
const trapped = (target: object): unknown =>
  new Proxy(target, Object.fromEntries(Object.getOwnPropertyNames(Reflect).map((name) => [name, fail])))
const getter = (...keys: readonly string[]): object => {
  const object = {}
  for (const key of keys) Object.defineProperty(object, key, { enumerable: true, get: fail })
  return object
}
const withGetter = (list: readonly unknown[]): unknown[] =>
  Object.defineProperty([...list], 0, { get: fail, enumerable: true })
const cyclic = (): object => {
  const object: Record<string, unknown> = {}
  object['soal_id'] = object
  object['catatan_unit'] = [object]
  return object
}
class Own {
  soal_id = 1
  jawaban_unit = 'Ya'
}

/** Values that are no answer, no note and no list of anything, made anew for every run. */
const MAKERS: readonly (() => unknown)[] = [
  () => Number.NaN,
  () => Number.POSITIVE_INFINITY,
  () => -(10n ** 400n),
  () => '9'.repeat(100_000),
  () => `${' '.repeat(100_000)}Ya`,
  () => Symbol('A'),
  () => fail,
  () => new Date(Number.NaN),
  () => new Map([['soal_id', 1]]),
  () => new Own(),
  () => Object.create({ soal_id: 1, jawaban_unit: 'Ya' }),
  () => JSON.parse('{"__proto__": {"soal_id": 1}, "soal_id": 1, "constructor": 1, "toString": 5}'),
  () => getter('soal_id', 'jawaban_unit', 'id', 'unit', 'notes', 'length', '0'),
  () => withGetter(['Ya']),
  () => cyclic(),
  () => revoked({}),
  () => revoked([]),
  () => trapped({ soal_id: 1 }),
  () => trapped([]),
  () => Object.assign(['Ya'], { more: 1, [Symbol('s')]: 1 }),
  () => Object.assign(new Array(1000), { 999: 'x' }),
  () => ({ toString: fail, valueOf: fail, [Symbol.toPrimitive]: fail, [Symbol.toStringTag]: 5 }),
]

/** What a call returned; our own errors are none, any other fails the test. */
function outcomeOf(run: () => object): object | null {
  try {
    const result = run()
    expect(isDeepFrozen(result)).toBe(true)
    return result
  } catch (error) {
    if (!(error instanceof IssuesError)) throw error
    expect(error.issues.length).toBeGreaterThan(0)
    return null
  }
}

const FIELDS = Object.values(layout.fields)
const readers: Readonly<Record<string, (value: unknown) => object>> = {
  records: (value) => readRecords(lke, layout, value as never),
  rows: (value) => readSheet(lke, layout, 'answers', value as never),
  table: (value) => readAnswerTable(lke, layout, value as never),
  'a record': (value) => readRecords(lke, layout, [value, { soal_id: 1, jawaban_unit: 'Ya' }]),
  'a row': (value) => readSheet(lke, layout, 'answers', [value, ['Ya']], { firstRow: 5, firstColumn: 'K' }),
  'a row of a table': (value) => readAnswerTable(lke, layout, [['id', 'jawaban'], value, ['A.I.1.i.a', 'Ya']]),
  headings: (value) => readAnswerTable(lke, layout, [value, ['A.I.1.i.a', 'Ya']]),
  'a heading': (value) =>
    readAnswerTable(lke, layout, [
      ['id', 'jawaban', value],
      ['A.I.1.i.a', 'Ya', 'x'],
    ]),
  'an id': (value) =>
    readAnswerTable(lke, layout, [
      ['id', 'jawaban'],
      [value, 'Ya'],
    ]),
}

describe.each(Object.entries(readers))('as %s', (_, read) => {
  test.each(MAKERS.map((make, index) => [index, make] as const))('value %i is read or refused', (_index, make) => {
    const result = outcomeOf(() => read(make()))
    expect(result).not.toBe(null)
    // What stands beside it is not lost.
    const { unit, refused, warnings, passedOver } = result as ReturnType<typeof readRecords>
    const said = [...unit.refused, ...refused, ...warnings, ...passedOver].length > 0
    expect(said || unit.answers['A.I.1.i.a'] === 'Ya').toBe(true)
  })
})

describe('as every field of a record and every cell of a sheet', () => {
  test.each(MAKERS.map((make, index) => [index, make] as const))('value %i is read or refused', (_index, make) => {
    for (const field of FIELDS) {
      for (const soal_id of [1, 88, 125]) {
        const result = outcomeOf(() => readRecords(lke, layout, [{ soal_id, [field]: make() }]))
        expect(result).not.toBe(null)
        expect((result as ReturnType<typeof readRecords>).unit.answers).toEqual({})
      }
    }
    const row = Array.from({ length: 19 }, make)
    for (const sheet of ['answers', 'worksheet', 'workbook'] as const) {
      const result = outcomeOf(() => readSheet(lke, layout, sheet, Array(210).fill(row)))
      expect((result as ReturnType<typeof readSheet> | null)?.unit.answers).toEqual({})
    }
  })
})

describe('as what is to be written', () => {
  test.each(MAKERS.map((make, index) => [index, make] as const))(
    'value %i is refused or has nothing',
    (_index, make) => {
      const contents = [
        make,
        () => ({ unit: make() }),
        () => ({ unit: { 'A.I.1.i.a': make() } }),
        () => ({ unit: { 'A.II.1.i.a': { agenPerubahan: make(), perubahan: 1 } } }),
        () => ({ tpi: { 'B.I.a': make() } }),
        () => ({ notes: make() }),
        () => ({ notes: [make()] }),
        () => ({ notes: [{ id: make() }] }),
        () => ({ notes: [{ id: 'A.I.1.i.a', unitNote: make() }] }),
        () => ({ notes: [{ id: 'A.I.1.i.a', unitEvidence: make() }] }),
        () => ({ notes: [{ id: 'A.I.1.i.a', unitEvidence: [make()] }] }),
      ]
      for (const content of contents) {
        for (const write of [
          () => writeRecords(lke, layout, content() as never),
          () => writeSheet(lke, layout, 'answers', content() as never),
          () => writeRecords(lke, layout, {}, content() as never),
          () => readSheet(lke, layout, 'answers', [], content() as never),
        ]) {
          outcomeOf(write)
        }
      }
    },
  )
})

test('ids of what every object inherits are none', () => {
  for (const id of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
    const { unit, refused } = readRecords(lke, layout, [{ soal_id: id, jawaban_unit: 'Ya' }])
    expect([unit.answers, refused.map(({ code }) => code)]).toEqual([{}, ['unknown_item']])
    expect(
      readAnswerTable(lke, layout, [
        [id, 'id', 'jawaban'],
        ['', id, 'Ya'],
      ]).refused.map(({ code }) => code),
    ).toEqual(['unknown_cell'])
    expect(() => readSheet(lke, layout, id as 'answers', [])).toThrow(IssuesError)
  }
})

test('very many records and rows are read in time that grows with them', () => {
  const before = process.cpuUsage()
  const records = Array.from({ length: 20_000 }, (_, index) => ({
    soal_id: index,
    jawaban_unit: 'Ya',
    [`x${index}`]: 1,
  }))
  expect(readRecords(lke, layout, records).refused).toHaveLength(20_000 - 127)
  expect(readSheet(lke, layout, 'answers', Array(20_000).fill(Array(19).fill('x'))).warnings.length).toBeGreaterThan(
    30_000,
  )
  const table = [['id', 'jawaban'], ...Array.from({ length: 20_000 }, (_, index) => [`x${index}`, 'Ya'])]
  expect(readAnswerTable(lke, layout, table).refused).toHaveLength(20_000)
  const { user, system } = process.cpuUsage(before)
  expect(user + system).toBeLessThan(8_000_000)
})
