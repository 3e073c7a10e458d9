import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  InputError,
  IssuesError,
  OptionsError,
  RubricError,
  report,
  tableToMarkdown,
  toCsv,
  toMarkdown,
} from 'zona-integritas'
import { evaluated, randomEvaluation, refusedFor, rubric90, SMALL, small } from '../helpers/reports'
import { smallRubric } from '../helpers/smallRubric'

const evaluation = evaluated(small, SMALL)
const stored = () => JSON.parse(JSON.stringify(evaluation))
const refused = (value: unknown, options?: unknown) => refusedFor(() => report(small, value as never, options as never))
const throwing = (trap: string): ProxyHandler<object> => ({
  [trap]() {
    throw new Error('refused')
  },
})
const getter = (name: string, own: object = {}) =>
  Object.defineProperty({ ...own }, name, {
    enumerable: true,
    get() {
      throw new Error('a getter was run')
    },
  })
const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withSparseArray: true,
})
const refusesOnlyAsOurs = (run: () => unknown) => {
  try {
    run()
  } catch (error) {
    expect(error).toBeInstanceOf(IssuesError)
    const { issues } = error as IssuesError
    expect(JSON.parse(JSON.stringify(issues))).toEqual(issues)
  }
}

describe('report refuses', () => {
  test('a rubric that was not checked', () => {
    expect(() => report(smallRubric() as never, evaluation as never)).toThrow(RubricError)
  })

  test('what is no result, or one of another rubric', () => {
    for (const value of [null, undefined]) expect(refused(value)).toEqual([['evaluation', 'missing_field']])
    for (const value of [
      {},
      [],
      'x',
      5,
      { format: 'zona-integritas.result.v1' },
      new Map(),
      new Proxy({}, throwing('get')),
    ]) {
      expect(refused(value)).toEqual([['evaluation', 'not_a_result']])
    }
    expect(refused(randomEvaluation(1))).toEqual([['evaluation', 'other_rubric']])
  })

  test.each<readonly [string, (result: ReturnType<typeof stored>) => void, string]>([
    ['the total', (result) => (result.total = '15'), 'total ("10.7", should be'],
    ['the figure displayed', (result) => (result.display = '15.00'), 'display ('],
    [
      'a score',
      (result) => (result.nodes['K.1'].score = '6'),
      'nodes/K.1/score ("6", should be "3.66666666666666666666"; differences: 1)',
    ],
    ['a weight', (result) => (result.nodes['K.1'].weight = '7'), 'nodes/K.1/weight'],
    ['an area', (result) => (result.areas['1'].percent = '99'), 'areas/1/percent'],
    [
      'a verdict',
      (result) => (result.determinations.UNGGUL.met = true),
      'determinations/UNGGUL/met (true, should be false',
    ],
    [
      'a criterion',
      (result) => (result.determinations.UNGGUL.criteria[0].gap = '0'),
      'determinations/UNGGUL/criteria/0/gap',
    ],
    ['the predicate', (result) => (result.predicate = 'UNGGUL'), 'predicate'],
    ['a node', (result) => delete result.nodes['K.2'], 'nodes/K.2 (null'],
    ['the progress', (result) => (result.progress.answered = 3), 'progress/answered'],
    ['completeness', (result) => (result.complete = false), 'complete'],
    ['the unanswered', (result) => (result.unanswered = ['K.1.i.a']), 'unanswered/0'],
  ])('but print a stored result of which %s was altered anew, with a warning', (_, alter, part) => {
    const result = stored()
    alter(result)
    const [first = ''] = part.split(' (')
    const { warnings, ...rest } = report(small, result, { locale: 'en' })
    const { warnings: none, ...expected } = report(small, evaluation, { locale: 'en' })
    expect(rest).toEqual(expected)
    expect(none.map(({ code }) => code)).not.toContain('stored_result_differs')
    expect(warnings.map(({ code, path, params }) => [code, path, params['first']])).toEqual([
      ['stored_result_differs', ['evaluation'], first.replaceAll('/', '.')],
      ...none.map(({ code, path, params }) => [code, path, params['first']]),
    ])
  })

  test('but print a stored result of which an answer was altered by its answers', () => {
    const result = stored()
    result.nodes['K.1.i.b'].answer = 'A'
    const { total, warnings } = report(small, result)
    expect(total.exact).not.toBe(result.total)
    expect(warnings[0]?.code).toBe('stored_result_differs')
  })

  test('a stored result whose answers cannot be evaluated', () => {
    const result = stored()
    result.nodes['K.1.i.b'].answer = 'X'
    result.nodes['K.2.i.a'].answer = 'Y'
    expect(refused(result)).toEqual([
      ['evaluation/K.1.i.b', 'invalid_choice'],
      ['evaluation/K.2.i.a', 'invalid_choice'],
    ])
    const hollow = stored()
    hollow.nodes['K.1'] = null
    hollow.assumptions = [null]
    expect(refused(hollow)).toEqual([['evaluation', 'not_a_result']])
  })

  test('an object that is disguised as a frozen result', () => {
    const disguised = Object.freeze({
      ...evaluation,
      nodes: Object.freeze({ ...evaluation.nodes, 'K.1.i.a': Object.freeze(getter('answer')) }),
    })
    expect(refused(disguised)).toEqual([['evaluation', 'not_a_result']])
  })

  test('options that there are not, all at once and with the problems of the result', () => {
    const options = { locale: 'xx', unit: '  ', date: '2026-02-30', units: 1 }
    const told = [
      ['units', 'unknown_option'],
      ['locale', 'invalid_option'],
      ['unit', 'invalid_option'],
      ['date', 'invalid_option'],
    ]
    expect(refusedFor(() => report(small, evaluation as never, options as never), OptionsError)).toEqual(told)
    expect(refused({}, options)).toEqual([...told, ['evaluation', 'not_a_result']])
    expect(refusedFor(() => report(small, evaluation as never, 'x' as never), OptionsError)).toEqual([
      ['', 'options_not_object'],
    ])
    expect(refusedFor(() => report(small, evaluation as never, getter('unit') as never), OptionsError)).toEqual([
      ['unit', 'accessor_property'],
    ])
    for (const unit of [5, null, {}]) {
      expect(refusedFor(() => report(small, evaluation as never, { unit } as never), OptionsError)).toEqual([
        ['unit', 'invalid_option'],
      ])
    }
    expect(report(small, evaluation as never, { locale: undefined, unit: undefined, date: undefined }).unit).toBe(null)
  })

  test('anything at all as one of our errors', () => {
    const run = fc.property(anything, (value) => {
      refusesOnlyAsOurs(() => report(small, value as never))
      refusesOnlyAsOurs(() => report(small, evaluation as never, value as never))
      refusesOnlyAsOurs(() => report(small, { ...stored(), nodes: value } as never))
    })
    fc.assert(run, { numRuns: 150 })
  })
})

describe('a stored result', () => {
  test('may be worded otherwise', () => {
    const result = stored()
    result.determinations.UNGGUL.label = 'x'
    result.nodes['K.1'].label = 'x'
    expect(report(small, result)).toEqual(report(small, evaluation as never))
  })

  test('keeps its options, and whether a predicate held was stated', () => {
    for (const options of [{}, { heldPredicate: null }, { heldPredicate: 'WBK' }, { unanswered: 'exclude' }]) {
      const fresh = randomEvaluation(9, options)
      expect(report(rubric90, JSON.parse(JSON.stringify(fresh)))).toEqual(report(rubric90, fresh))
      expect(report(rubric90, fresh).assumptions).toEqual(fresh.assumptions)
    }
  })
})

describe.each([
  ['toCsv', (table: unknown, options?: unknown) => toCsv(table as never, options as never)],
  ['tableToMarkdown', (table: unknown, options?: unknown) => tableToMarkdown(table as never, options as never)],
] as const)('%s refuses', (name, write) => {
  const told = (table: unknown, options?: unknown) => refusedFor(() => write(table, options))
  const columns = [{ key: 'x', label: 'X' }]

  test('what is no table', () => {
    for (const value of [null, undefined, 5, 'x', [], new Map(), new Proxy({}, throwing('getPrototypeOf'))]) {
      expect(told(value)).toEqual([['table', 'facts_not_object']])
    }
    expect(told({})).toEqual([
      ['table/columns', 'missing_field'],
      ['table/rows', 'missing_field'],
    ])
    expect(told({ columns: {}, rows: 'x' })).toEqual([
      ['table/columns', 'facts_not_list'],
      ['table/rows', 'facts_not_list'],
    ])
    expect(told({ columns: [], rows: [] })).toEqual([['table/columns', 'empty_list']])
  })

  test('ill-formed columns and rows, all at once', () => {
    const wrong = [
      null,
      { key: 1, label: 'X' },
      { key: 'x' },
      { key: 'x', label: 'X', type: 'number' },
      { key: 'x', label: 'X' },
    ]
    const rows = [
      null,
      { x: true },
      { x: Number.NaN },
      { x: Number.POSITIVE_INFINITY },
      { x: {} },
      { x: 1n },
      { x: undefined },
      {},
    ]
    expect(told({ columns: wrong, rows })).toEqual([
      ['table/columns/0', 'facts_not_object'],
      ['table/columns/1/key', 'invalid_field'],
      ['table/columns/2/label', 'missing_field'],
      ['table/columns/3/type', 'invalid_field'],
      ['table/rows/0', 'facts_not_object'],
      ['table/rows/1/x', 'invalid_field'],
      ['table/rows/2/x', 'invalid_field'],
      ['table/rows/3/x', 'invalid_field'],
      ['table/rows/4/x', 'invalid_field'],
      ['table/rows/5/x', 'invalid_field'],
    ])
  })

  test('getters, which are not run', () => {
    expect(told(getter('columns', { rows: [] }))).toEqual([['table/columns', 'accessor_property']])
    expect(told({ columns: [getter('label', { key: 'x' })], rows: [] })).toEqual([
      ['table/columns/0/label', 'accessor_property'],
    ])
    expect(told({ columns, rows: [getter('x')] })).toEqual([['table/rows/0/x', 'accessor_property']])
    expect(told({ columns, rows: [new Proxy({}, throwing('ownKeys'))] })).toEqual([['table/rows/0', 'unreadable']])
    expect(told({ columns, rows: new Proxy([{}], throwing('getOwnPropertyDescriptor')) })).toEqual([
      ['table/rows', 'facts_not_list'],
    ])
  })

  test('options that there are not', () => {
    const table = { columns, rows: [] }
    expect(refusedFor(() => write(table, { locale: 'xx', local: 1 }), OptionsError)).toEqual([
      ['local', 'unknown_option'],
      ['locale', 'invalid_option'],
    ])
    expect(refusedFor(() => write(table, { excel: 'yes' }), OptionsError)).toEqual([
      ['excel', name === 'toCsv' ? 'invalid_option' : 'unknown_option'],
    ])
    expect(told({}, { locale: 'xx' }).map(([path]) => path)).toEqual(['locale', 'table/columns', 'table/rows'])
  })

  test('anything at all as one of our errors', () => {
    const run = fc.property(anything, (value) => {
      refusesOnlyAsOurs(() => write(value))
      refusesOnlyAsOurs(() => write({ columns: value, rows: [] }))
      refusesOnlyAsOurs(() => write({ columns, rows: value }))
      refusesOnlyAsOurs(() => write({ columns, rows: [{ x: value }] }))
      refusesOnlyAsOurs(() => write({ columns, rows: [] }, value))
    })
    fc.assert(run, { numRuns: 150 })
  })
})

describe('toMarkdown refuses', () => {
  const whole = () =>
    JSON.parse(
      JSON.stringify(
        report(small, evaluated(small, { 'K.1.i.a': 'Ya', 'K.1.ii.a': { due: 1, done: 2 } }), {
          unit: 'X',
          date: '2030-01-01',
        }),
      ),
    )
  const told = (value: unknown) => refusedFor(() => toMarkdown(value as never))

  test('what is no report', () => {
    for (const value of [null, undefined, 5, 'x', [], {}, evaluation, new Proxy({}, throwing('get'))]) {
      expect(told(value)).toEqual([['report', 'not_a_result']])
    }
    expect(told(getter('title', whole()))).toEqual([['report', 'not_a_result']])
  })

  test('one that misses a part, or has another in its place', () => {
    expect(toMarkdown(whole())).toContain('# Hasil evaluasi: X')
    const { predicate: _, ...parts } = whole()
    for (const name of Object.keys(parts)) {
      const path = ['areas', 'lke'].includes(name) ? `report/${name}` : 'report'
      for (const wrong of [undefined, 5, [5], { id: 5 }]) {
        const broken = { ...whole(), [name]: wrong }
        expect([name, wrong, told(broken)[0]?.[0]?.startsWith(path)]).toEqual([name, wrong, true])
      }
    }
  })

  test.each<readonly [string, (report: ReturnType<typeof whole>) => void, string]>([
    ['a version', (one) => (one.rubric.version = 1), 'report'],
    ['a variant', (one) => (one.rubric.variant = [1]), 'report'],
    ['a total', (one) => (one.total.exact = null), 'report'],
    ['a count', (one) => (one.progress.total = '9'), 'report'],
    ['a verdict', (one) => (one.verdicts[0].text = null), 'report'],
    ['a predicate without criteria', (one) => delete one.criteria.UNGGUL, 'report'],
    ['a question', (one) => (one.unanswered[0].label = 1), 'report'],
    [
      'an assumption',
      (one) => (one.assumptions = [{ id: 'x', label: 'x', meaning: 'x', basis: 'law', questions: [1] }]),
      'report',
    ],
    ['a warning', (one) => (one.warnings[0].message = 1), 'report'],
    ['a note', (one) => (one.notes = [{ message: 1 }]), 'report'],
    ['a criterion', (one) => (one.criteria.UNGGUL.rows[0].actual = true), 'report/criteria/UNGGUL/rows/0/actual'],
    ['a row', (one) => (one.lke.rows[1].score = {}), 'report/lke/rows/1/score'],
    ['a column', (one) => (one.areas.columns[0].type = 'x'), 'report/areas/columns/0/type'],
  ])('one with %s of another kind', (_, alter, path) => {
    const broken = whole()
    alter(broken)
    expect(told(broken).map(([place]) => place)).toEqual([path])
  })

  test('in the language of the report, where it has one', () => {
    const message = (value: unknown) => {
      try {
        return toMarkdown(value as never)
      } catch (error) {
        return (error as InputError).issues[0]?.message
      }
    }
    expect(message({ locale: 'en' })).toBe('"report" is no result of report: Object.')
    expect(message({})).toBe('"report" bukan hasil report: Object.')
    expect(() => toMarkdown(null as never)).toThrow(InputError)
  })

  test('takes a convention of a basis that it has no word for', () => {
    const one = whole()
    one.assumptions = [{ id: 'x', label: 'L', meaning: 'M', basis: 'toString', questions: [] }]
    expect(toMarkdown(one)).toContain('- L: M (x, toString)\n')
  })
})
