import { describe, expect, test } from 'vitest'
import { defineRubric, readAnswers } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { cited, group, KINDS, question, rubricOf, text } from '../helpers/smallRubric'

type Options = Parameters<typeof readAnswers>[2]

const share = (id: string, value: unknown, options?: Options) => {
  const { answers, refused } = readAnswers(permenpanrb10_2019, [{ id, value }], options)
  return { answers, refused: refused.map(({ code }) => code) }
}

describe('a bare cell of a share', () => {
  test('may be points or a percentage, and is refused', () => {
    expect(share('A.1', 50)).toEqual({ answers: {}, refused: ['ambiguous_share'] })
  })

  test('is a percentage where an option says how percentages are written', () => {
    expect(share('A.1', 50, { percentages: 'percent' }).refused).toEqual([])
    expect(share('A.1', '50', { percentages: 'percent' }).answers).toEqual({ 'A.1': { percent: '50' } })
    expect(share('A.1', 0.5, { percentages: 'fraction' })).toEqual({
      answers: { 'A.1': { percent: '50' } },
      refused: [],
    })
  })

  test('is a percentage where a sign says so, with spaces around it', () => {
    for (const value of ['50%', '50 %', '50% ', ' 50 % ']) {
      expect(share('A.1', value)).toEqual({ answers: { 'A.1': { percent: '50' } }, refused: [] })
    }
  })
})

test('a share without a weight of its own is a percentage, and has no points', () => {
  const own = defineRubric(
    rubricOf([group('component', 'K', '4', 'mean', [question('a', 'share'), question('b', 'yn')])], {
      answerKinds: { ...KINDS, share: { type: 'share', label: text('Bagian'), ...cited } },
    }),
  )
  const read = (row: object) => readAnswers(own, [row])
  expect(read({ id: 'a', value: 30, unit: 'percent' }).answers).toEqual({ a: { percent: 30 } })
  for (const unit of ['points', 'index']) {
    expect(read({ id: 'a', value: 3, unit })).toMatchObject({
      answers: {},
      refused: [
        {
          code: 'unknown_unit',
          path: [0, 'value'],
          message: `Satuan "${unit}" tidak dikenal untuk a.`,
          suggestion: 'Pakai percent.',
        },
      ],
    })
  }
  expect(read({ id: 'a.points', value: 3 }).refused.map(({ code }) => code)).toEqual(['unknown_cell'])
})

test('points of minus nothing are nothing', () => {
  expect(share('A.1.points', -0).answers).toStrictEqual({ 'A.1': { points: 0 } })
})

test('a count is a figure up to the highest one, and kept as text only above it', () => {
  const mean = (count: string) => {
    const rows = [
      { id: 'B.I.a.sum', value: '3000000000' },
      { id: 'B.I.a.count', value: count },
    ]
    return readAnswers(permenpanrb90_2021, rows).answers
  }
  expect(mean('1000000000')).toEqual({ 'B.I.a': { sum: '3000000000', count: 1_000_000_000 } })
  expect(mean('1000000001')).toEqual({ 'B.I.a': { sum: '3000000000', count: '1000000001' } })
})
