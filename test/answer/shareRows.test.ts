import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  type CellRow,
  defineRubric,
  evaluate,
  type LooseOptions,
  type Rubric,
  readAnswers,
  toRows,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { cited, group, KINDS, question, rubricOf, text } from '../helpers/smallRubric'
import { placesAndCodes } from '../helpers/surveys'

// Searches of this size may take longer than a unit test.
vi.setConfig({ testTimeout: 60_000 })

const rubric = permenpanrb10_2019
const IDS = ['A.1', 'A.2', 'A.3', 'A.4', 'A.5', 'A.6', 'B.1.a', 'B.1.b', 'B.2.a']

const read = (input: unknown, options?: LooseOptions) => {
  const { answers, changed, refused } = readAnswers(rubric, input, options)
  return { answers, changed: changed.map(({ code }) => code), refused: refused.map(({ code }) => code) }
}
const taken = (answers: unknown, changed: readonly string[] = []) => ({ answers, changed, refused: [] })

describe('rows of a share', () => {
  test('a row of the question with its unit is a percentage, whatever its size', () => {
    expect(read([{ id: 'A.1', value: 80, unit: 'percent' }])).toEqual(taken({ 'A.1': { percent: 80 } }))
    expect(read([{ id: 'A.1', value: 0.5, unit: 'percent' }])).toEqual(taken({ 'A.1': { percent: 0.5 } }))
    expect(read([{ id: 'A.1', value: '1', unit: 'percent' }])).toEqual(taken({ 'A.1': { percent: '1' } }))
    expect(read([{ id: 'A.1', value: '80,5', unit: 'percent' }])).toEqual(
      taken({ 'A.1': { percent: '80.5' } }, ['read_percent']),
    )
    expect(read([{ id: 'A.1', value: '80 %' }])).toEqual(taken({ 'A.1': { percent: '80' } }, ['read_percent']))
  })

  test('`.percent` is the same cell', () => {
    expect(read([{ id: 'A.1.percent', value: 80, unit: 'percent' }])).toEqual(taken({ 'A.1': { percent: 80 } }))
    expect(read({ 'A.1': { percent: 1 } })).toEqual(taken({ 'A.1': { percent: 1 } }))
    expect(read({ 'A.1.percent': '75%' })).toEqual(taken({ 'A.1': { percent: '75' } }, ['read_percent']))
    expect(read([{ id: 'A.1.percent', value: 0.8 }]).refused).toEqual(['ambiguous_percent'])
    expect(read([{ id: 'A.1.percent', value: 0.8 }], { percentages: 'fraction' }).answers).toEqual({
      'A.1': { percent: '80' },
    })
    expect(read([{ id: 'A.1.percent', value: 0.8 }], { percentages: 'percent' }).answers).toEqual({
      'A.1': { percent: '0.8' },
    })
    const twice = [
      { id: 'A.1', value: 80, unit: 'percent' },
      { id: 'A.1.percent', value: 80, unit: 'percent' },
    ]
    expect(read(twice)).toEqual(taken({ 'A.1': { percent: 80 } }, ['read_repeated']))
    expect(read([twice[0], { ...twice[1], value: 81 }])).toMatchObject({ answers: {}, refused: ['duplicate_cell'] })
  })

  test('`.points` are points', () => {
    expect(read([{ id: 'A.1.points', value: 4.5 }])).toEqual(taken({ 'A.1': { points: 4.5 } }))
    expect(read([{ id: 'A.1.points', value: 0.5 }])).toEqual(taken({ 'A.1': { points: 0.5 } }))
    expect(read([{ id: 'A.1.points', value: '5.00' }])).toEqual(taken({ 'A.1': { points: '5.00' } }))
    expect(read([{ id: 'a_1_points', value: '4,5' }])).toEqual(
      taken({ 'A.1': { points: '4.5' } }, ['read_id', 'read_decimal_comma']),
    )
    expect(read({ 'A.3': { points: 15 } })).toEqual(taken({ 'A.3': { points: 15 } }))
    expect(read({ 'A.3.points': ' 0 ' })).toEqual(taken({ 'A.3': { points: '0' } }, ['read_trimmed']))
  })

  test('points above the weight, or none, are refused with what is right', () => {
    for (const value of [5.01, '5.00000000000000000001', -1, 'lima', true, '80%']) {
      const { answers, refused, unanswered } = readAnswers(rubric, [{ id: 'A.1.points', value }], { locale: 'en' })
      expect([answers, unanswered.includes('A.1')]).toEqual([{}, true])
      expect(refused.map(({ code, path, params }) => [code, path, params['allowed']])).toEqual([
        ['invalid_points', [0, 'value'], '0..5'],
      ])
      expect(refused[0]?.message).toMatch(/ is no number of points for A\.1; accepted: 0\.\.5\.$/)
    }
    expect(readAnswers(rubric, { 'A.3.points': 16 }).refused[0]?.message).toBe(
      '16 bukan poin untuk A.3; yang diterima: 0..15.',
    )
  })

  test('a percentage beside points is refused, and nothing is guessed', () => {
    const rows = [
      { id: 'A.1', value: 80, unit: 'percent' },
      { id: 'A.1.points', value: 4 },
    ]
    const { answers, refused } = readAnswers(rubric, rows)
    expect(answers).toEqual({})
    expect(refused.map(({ code, path, params }) => [code, path, params['given']])).toEqual([
      ['duplicate_cell', [1, 'value'], ['80', '4']],
    ])
    // Blank beside filled is no contradiction.
    expect(
      read([
        { id: 'A.1', value: null },
        { id: 'A.1.points', value: 4 },
      ]),
    ).toEqual(taken({ 'A.1': { points: 4 } }))
    expect(read([rows[0], { id: 'A.1.points', value: '' }])).toEqual(taken({ 'A.1': { percent: 80 } }))
  })

  test('percentages out of range and dates are refused', () => {
    expect(read([{ id: 'A.1', value: '100.01', unit: 'percent' }]).refused).toEqual(['invalid_percent'])
    expect(read([{ id: 'A.1', value: new Date(0), unit: 'percent' }]).refused).toEqual(['date_refused'])
    expect(read([{ id: 'A.1', value: '2026-01-01' }]).refused).toEqual(['date_refused'])
    expect(read([{ id: 'A.1', value: 80, unit: 'index' }]).refused).toEqual(['unknown_unit'])
    expect(read([{ id: 'A.1.count', value: 80 }]).refused).toEqual(['unknown_cell'])
  })

  test('a unit of points is not answered with the advice to call it a percentage', () => {
    const { refused, answers } = readAnswers(rubric, [{ id: 'A.1', value: 4.5, unit: 'points' }], { locale: 'en' })
    expect(answers).not.toEqual({ 'A.1': { percent: 4.5 } })
    expect(refused.map(({ suggestion }) => suggestion)).not.toContain('Use percent.')
  })

  test('a bare number, which could be points, is not taken for a percentage without being told', () => {
    const { answers, changed, refused } = readAnswers(rubric, [{ id: 'A.1', value: 80 }])
    expect(Object.keys(answers).length + refused.length).toBe(1)
    expect(changed.length + refused.length).toBe(1)
  })
})

describe('toRows', () => {
  test('writes one row for every question, null where nothing is answered', () => {
    expect(toRows(rubric, {})).toEqual(IDS.map((id) => ({ id, value: null })))
  })

  test('writes a percentage with its unit, and points as a cell of their own', () => {
    const rows = toRows(rubric, {
      'A.1': { percent: '80.50' },
      'A.2': { points: 4.5 },
      'A.3': { percent: 1 },
      'B.1.b': { points: '0' },
    })
    expect(rows.filter(({ value }) => value !== null)).toEqual([
      { id: 'A.1', value: '80.50', unit: 'percent' },
      { id: 'A.2.points', value: 4.5 },
      { id: 'A.3', value: 1, unit: 'percent' },
      { id: 'B.1.b.points', value: '0' },
    ])
    expect(rows.length).toBe(IDS.length)
  })

  test('refuses what evaluate refuses', () => {
    expect(placesAndCodes(() => toRows(rubric, { 'A.1': 80, 'A.2': { points: 5.1 } } as never))).toEqual([
      [['A.1'], 'invalid_share'],
      [['A.2'], 'invalid_share'],
    ])
  })

  test('is undone by readAnswers, which has nothing to change', () => {
    const figure = (maximum: number) =>
      fc.oneof(
        fc.integer({ min: 0, max: maximum * 100 }).map((n) => n / 100),
        fc.integer({ min: 0, max: maximum * 1000 }).map((n) => (n / 1000).toFixed(4) as `${number}`),
        fc.stringMatching(/^\d{1,20}$/).map((decimals) => `0.${decimals}` as `${number}`),
      )
    const share = fc.oneof(fc.record({ percent: figure(100) }), fc.record({ points: figure(5) }))
    const given = fc.record(Object.fromEntries(IDS.filter((id) => !id.endsWith('.a')).map((id) => [id, share])), {
      requiredKeys: [],
    })
    const property = fc.property(given, (answers) => {
      const rows: readonly CellRow[] = toRows(rubric, answers as never)
      const back = readAnswers(rubric, JSON.parse(JSON.stringify(rows)))
      expect([back.answers, back.changed, back.refused]).toEqual([answers, [], []])
      const nested = readAnswers(rubric, answers)
      expect([nested.answers, nested.changed, nested.refused]).toEqual([answers, [], []])
      const partial = { unanswered: 'zero' } as const
      expect(evaluate(rubric, back.answers, partial).total).toBe(evaluate(rubric, answers as never, partial).total)
    })
    fc.assert(property, { numRuns: 300 })
  })
})

describe('a share in a mean', () => {
  const share = { type: 'share', label: text('Capaian'), ...cited } as const
  const own = defineRubric(
    rubricOf([group('component', 'K', '10', 'mean', [question('K.1', 'share'), question('K.2', 'share')])], {
      answerKinds: { ...KINDS, share },
    }) as Rubric,
  )

  test('has no cell for points', () => {
    const { answers, refused } = readAnswers(own, { 'K.1': { points: 4 }, 'K.2.percent': '50%' })
    expect([answers, refused.map(({ code, params }) => [code, params['id']])]).toEqual([
      { 'K.2': { percent: '50' } },
      [['unknown_cell', 'K.1.points']],
    ])
    expect(toRows(own, { 'K.2': { percent: 50 } })).toEqual([
      { id: 'K.1', value: null },
      { id: 'K.2', value: 50, unit: 'percent' },
    ])
  })
})
