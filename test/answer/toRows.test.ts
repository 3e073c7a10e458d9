import { describe, expect, test } from 'vitest'
import { defineRubric, type Rubric, toRows } from 'zona-integritas'
import { cited, group, KINDS, question, rubricOf, smallRubric, text, wholeAnswers } from '../helpers/smallRubric'
import { refusedWith } from '../helpers/surveys'

const own = defineRubric(smallRubric())
const rowsOf = (answers: object) => toRows(own, answers as never)
const filled = (answers: object) => rowsOf(answers).filter(({ value }) => value !== null)
const refused = (answers: unknown) =>
  refusedWith(() => toRows(own, answers as never)).issues.map(({ code, path, params }) => [code, path, params])

describe('rows of answers', () => {
  test('are one for every cell, in rubric order', () => {
    expect(rowsOf(wholeAnswers)).toEqual([
      { id: 'K.1.i.a', value: 'Ya' },
      { id: 'K.1.i.b', value: 'A' },
      { id: 'K.1.ii.a.due', value: 4 },
      { id: 'K.1.ii.a.done', value: 4 },
      { id: 'K.1.ii.b', value: 'A' },
      { id: 'K.2.i.a', value: 'A' },
      { id: 'K.2.i.b', value: 'A' },
      { id: 'K.2.i.c', value: 'Ya' },
      { id: 'H.a', value: 4 },
      { id: 'H.b', value: 'A' },
    ])
    expect(rowsOf({})).toEqual(rowsOf(wholeAnswers).map(({ id }) => ({ id, value: null })))
  })

  test('hold a percentage of a ratio in a row of its own', () => {
    const rows = rowsOf({ 'K.1.ii.a': { percent: '80.50' } })
    expect(rows).toHaveLength(9)
    expect(rows[2]).toEqual({ id: 'K.1.ii.a', value: '80.50', unit: 'percent' })
  })

  test('hold a survey as it was given, and say of one below 1 that it is an index', () => {
    expect(filled({ 'H.a': { sum: 36, count: 10 } })).toEqual([
      { id: 'H.a.sum', value: 36 },
      { id: 'H.a.count', value: 10 },
    ])
    expect(filled({ 'H.a': '3.60' })).toEqual([{ id: 'H.a', value: '3.60' }])
    expect(filled({ 'H.a': 0.5 })).toEqual([{ id: 'H.a', value: 0.5, unit: 'index' }])
  })

  test('do not take an option for an index', () => {
    const half = { type: 'choice', label: text('Pilihan'), options: {} } as const
    const options = { '0.5': { value: '1', ...cited }, x: { value: '0', ...cited } }
    const halves = defineRubric(
      rubricOf([group('component', 'K', '1', 'mean', [question('K.1', 'half', { options: ['0.5', 'x'] })])], {
        answerKinds: { ...KINDS, half: { ...half, options } },
      }) as Rubric,
    )
    expect(toRows(halves, { 'K.1': '0.5' })).toEqual([{ id: 'K.1', value: '0.5' }])
  })
})

describe('answers that cannot be written', () => {
  test('are refused when they are no object', () => {
    expect(refused([])).toEqual([['answers_not_object', [], { given: 'Array' }]])
    expect(refused(new Map())).toEqual([['answers_not_object', [], { given: 'Map' }]])
  })

  test('are refused when they are no plain data', () => {
    const lazy = Object.defineProperty({ 'H.b': 'A' }, 'H.a', { enumerable: true, get: () => 4 })
    expect(refused(lazy)).toEqual([['accessor_property', ['H.a'], { key: 'H.a' }]])
  })

  test('are refused as evaluate refuses them', () => {
    expect(refused({ 'K.1.i.a': null })).toEqual([
      ['invalid_choice', ['K.1.i.a'], { id: 'K.1.i.a', given: 'null', allowed: ['Ya', 'Tidak'], closest: null }],
    ])
    expect(refused({ 'H.a': null }).map(([code]) => code)).toEqual(['invalid_index'])
  })
})
