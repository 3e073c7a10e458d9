import { describe, expect, test } from 'vitest'
import { actionPlan, defineRubric, InputError, OptionsError, priorities, RubricError } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { smallRubric } from '../helpers/smallRubric'

const rubric = defineRubric(smallRubric())
const answers = {
  'K.1.i.a': 'Tidak',
  'K.1.i.b': 'B',
  'K.1.ii.a': { due: 4, done: 1 },
  'K.1.ii.b': 'A',
  'K.2.i.a': 'B',
  'K.2.i.b': 'A',
  'K.2.i.c': 'Ya',
  'H.a': { sum: '7', count: 2 },
} as const
const result = priorities(rubric, answers as never, 'UNGGUL' as never, {
  unanswered: 'zero',
  heldPredicate: 'LULUS' as never,
  movable: { 'H.a': ['3.8'], 'K.1.ii.a': [{ due: 4, done: 4 }] } as never,
  locked: ['K.1.i.b', 'K.2.i.a'] as never,
})

describe('a rencana aksi', () => {
  test('has one row for each step, with room for names and dates', () => {
    const plan = actionPlan(rubric, result)
    expect(plan.format).toBe('zona-integritas.action-plan.v1')
    expect([plan.rubric.id, plan.target, plan.warnings]).toEqual(['latihan', 'UNGGUL', []])
    expect(plan.columns).toEqual([
      { key: 'id', label: 'Id' },
      { key: 'question', label: 'Pertanyaan' },
      { key: 'now', label: 'Jawaban sekarang' },
      { key: 'target', label: 'Target' },
      { key: 'points', label: 'Tambahan nilai', type: 'figure' },
      { key: 'pic', label: 'PIC' },
      { key: 'date', label: 'Tanggal' },
    ])
    const empty = { pic: null, date: null }
    expect(plan.rows).toEqual([
      { id: 'K.1.i.a', question: 'K.1.i.a', now: 'Tidak', target: 'Ya', points: '2', ...empty },
      { id: 'H.b', question: 'H.b', now: null, target: 'A', points: '2', ...empty },
      { id: 'H.a', question: 'H.a', now: '7 / 2 = 3,5', target: '3,8', points: '0.225', ...empty },
    ])
    expect(Object.isFrozen(plan) && Object.isFrozen(plan.rows[0]) && Object.isFrozen(plan.columns[0])).toBe(true)
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan)
  })

  test('speaks both languages, and names counts and options', () => {
    const counts = priorities(rubric, answers as never, 'LULUS' as never, {
      unanswered: 'zero',
      movable: { 'K.1.ii.a': [{ due: 4, done: 4 }] } as never,
      locked: ['K.1.i.a'] as never,
    })
    const { columns, rows } = actionPlan(rubric, counts, { locale: 'en' })
    expect(columns.map(({ label }) => label)).toEqual([
      'Id',
      'Question',
      'Answer now',
      'Target',
      'Points gained',
      'PIC',
      'Date',
    ])
    expect(rows.map(({ question, now, target }) => [question, now, target])).toEqual([
      ['K.1.i.b (en)', 'B: B (en)', 'A: A (en)'],
      ['K.1.ii.a (en)', 'Harus (en): 4; Selesai (en): 1', 'Harus (en): 4; Selesai (en): 4'],
    ])
  })

  test('takes a result parsed from JSON, and warns of another version of the rubric', () => {
    const stored = JSON.parse(JSON.stringify(result))
    expect(actionPlan(rubric, stored).rows).toEqual(actionPlan(rubric, result).rows)
    stored.rubric.version = '0.9.0'
    expect(actionPlan(rubric, stored).warnings.map(({ code }) => code)).toEqual(['other_rubric_version'])
  })

  test('is made of results of priorities only', () => {
    const codes = (given: unknown, options?: unknown) => {
      try {
        actionPlan(rubric, given as never, options as never)
      } catch (error) {
        if (error instanceof InputError || error instanceof OptionsError) {
          return [error.name, ...error.issues.map(({ code }) => code)]
        }
        throw error
      }
      return []
    }
    const stored = JSON.parse(JSON.stringify(result))
    const withStep = (change: object) => ({ steps: [{ ...stored.steps[0], ...change }] })
    const refused = ['InputError', 'not_a_result']
    for (const given of [null, undefined]) expect(codes(given)).toEqual(['InputError', 'missing_field'])
    for (const given of [3, {}, [], 'x', { format: 'zona-integritas.priorities.v1' }]) {
      expect(codes(given)).toEqual(refused)
    }
    expect(codes({ ...stored, ...withStep({}) })).toEqual([])
    const changes: readonly object[] = [
      { format: 'zona-integritas.result.v1' },
      { target: 'X' },
      { steps: {} },
      { steps: [null] },
      withStep({ question: 'H.z' }),
      withStep({ points: 2 }),
      withStep({ to: null }),
      withStep({ from: 3 }),
      withStep({ points: 'abc' }),
      withStep({ to: { percent: { toString: null } } }),
      withStep({ from: { due: [1] } }),
    ]
    for (const change of changes) expect(codes({ ...stored, ...change })).toEqual(refused)
    let run = 0
    const getter = Object.freeze({
      ...stored.steps[0],
      get from() {
        run++
        return 'Ya'
      },
    })
    const frozen = Object.freeze({ ...stored, steps: Object.freeze([getter]) })
    expect([codes(frozen), run]).toEqual([refused, 0])
    expect(codes(result, { locale: 'fr' })).toEqual(['OptionsError', 'invalid_option'])
    expect(codes(result, { order: 'rubric' })).toEqual(['OptionsError', 'unknown_option'])
    expect(() => actionPlan(permenpanrb90_2021, result)).toThrow(InputError)
    expect(() => actionPlan(smallRubric() as never, result)).toThrow(RubricError)
    expect(
      actionPlan(permenpanrb10_2019, priorities(permenpanrb10_2019, {}, 'WBK', { unanswered: 'zero' })).rows,
    ).toEqual([])
  })
})
