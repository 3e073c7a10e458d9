import { expect, test } from 'vitest'
import { readAnswers } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const RATIO = 'A.II.4.i.a'
const SURVEY = 'B.I.a'

const refusedUnit = (id: string, unit: string) => ({
  code: 'unknown_unit',
  path: [0, 'value'],
  params: { id, given: `"${unit}"`, allowed: null },
  message: `Satuan "${unit}" tidak dikenal untuk ${id}.`,
})

test('a count, a sum and a choice have no unit, not even their own name', () => {
  for (const [id, unit] of [
    [RATIO, 'sasaran'],
    [RATIO, 'percent'],
    [SURVEY, 'sum'],
    [SURVEY, 'count'],
    [SURVEY, 'index'],
  ] as const) {
    const part = id === RATIO ? 'sasaran' : unit === 'count' ? 'count' : 'sum'
    const { answers, changed, refused } = readAnswers(permenpanrb90_2021, [{ id: `${id}.${part}`, value: 5, unit }])
    expect([answers, changed, refused]).toEqual([{}, [], [refusedUnit(id, unit)]])
  }
  const choice = readAnswers(permenpanrb90_2021, [{ id: 'A.I.1.i.a', value: 'Ya', unit: 'percent' }])
  expect([choice.answers, choice.refused]).toEqual([{}, [refusedUnit('A.I.1.i.a', 'percent')]])
})

test('a share with a weight takes two units, and both are named', () => {
  const read = (unit: string) => readAnswers(permenpanrb10_2019, [{ id: 'A.1', value: 3, unit }])
  expect(read('percent').answers).toEqual({ 'A.1': { percent: 3 } })
  expect(read('points').answers).toEqual({ 'A.1': { points: 3 } })
  expect(read('index').answers).toEqual({})
  expect(read('index').refused).toEqual([
    {
      code: 'unknown_unit',
      path: [0, 'value'],
      params: { id: 'A.1', given: '"index"', allowed: 'percent, points' },
      message: 'Satuan "index" tidak dikenal untuk A.1.',
      suggestion: 'Pakai percent, points.',
    },
  ])
})

test('a cell of a share keeps its part whatever unit it states', () => {
  for (const [part, unit] of [
    ['points', 'percent'],
    ['percent', 'points'],
  ] as const) {
    const { answers, refused } = readAnswers(permenpanrb10_2019, [{ id: `A.1.${part}`, value: 3, unit }])
    expect(answers).toEqual({})
    expect(refused.map(({ code, params }) => [code, params])).toEqual([
      ['unknown_unit', { id: 'A.1', given: `"${unit}"`, allowed: part }],
    ])
  }
})

test('two cells of one value but of two units differ', () => {
  const { answers, changed, refused } = readAnswers(permenpanrb90_2021, [
    { id: RATIO, value: 80, unit: 'percent' },
    { id: RATIO, value: 80, unit: 'index' },
  ])
  expect([answers, changed]).toEqual([{}, []])
  expect(refused.map(({ code, path, params }) => [code, path, params])).toEqual([
    ['duplicate_cell', [0, 'value'], { id: RATIO, given: ['80', '80'] }],
  ])
})

test('a cell that comes twice is told with what the second one holds', () => {
  const { answers, changed } = readAnswers(permenpanrb90_2021, [
    { id: SURVEY, value: 3.6 },
    { id: SURVEY, value: 3.6 },
  ])
  expect(answers).toEqual({ [SURVEY]: 3.6 })
  expect(changed.map(({ code, path, params }) => [code, path, params])).toEqual([
    ['read_repeated', [1, 'value'], { id: SURVEY, from: '3.6' }],
  ])
})
