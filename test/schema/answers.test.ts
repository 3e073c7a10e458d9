import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeEvaluate } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import schema10 from '../../rubrics/schema/permenpanrb-10-2019.answers.schema.json'
import schema90 from '../../rubrics/schema/permenpanrb-90-2021.answers.schema.json'
import { type Checked, questionsOf, type Rubric } from '../../src/rubric'
import { completeAnswers, finiteAnswers } from '../helpers/arbitraries'
import { hasAllRuns } from '../helpers/hasAllRuns'
import { holds } from '../helpers/holds'

const draft = (schema: typeof schema10 | typeof schema90) => ({ ...schema.$defs.draft, $defs: schema.$defs })

/** What a form may send for one question: good in one kind of question and bad in another, or bad in all. */
const values = fc.oneof(
  fc.constantFrom('Ya', 'Tidak', 'A', 'B', 'C', 'D', 'E', 'F', 'ya', 'a', '', null, true, 'percent', []),
  fc.constantFrom(0, 4, 4.01, -1, 3.6, '3.60', '4.0', '4.00000000000000000001', '03', '3,6', '100', 100, '1e1'),
  fc.constantFrom(
    { percent: 0 },
    { percent: '100' },
    { percent: '86.67' },
    { percent: 100.5 },
    { percent: '100.1' },
    { percent: 1, points: 1 },
    { points: 0 },
    { points: '5' },
    { points: 4.99 },
    { points: 20.01 },
    { points: '15' },
    {},
  ),
  fc.constantFrom(
    { sum: 36, count: 10 },
    { sum: '36.5', count: 10 },
    { sum: '40', count: 0 },
    { sum: 1, count: 1.5 },
    { sum: '18', count: '5' },
    { sum: 18, count: '5' },
    { sum: '018', count: '5' },
    { sum: '18', count: '0' },
    { sum: 1 },
    { sum: 1, count: 1, more: 1 },
  ),
  fc.record({ sasaran: fc.constantFrom(0, 14, 1.5, -1, '14', 1e9, 1e9 + 1), sasaranTercapai: fc.constantFrom(0, 13) }),
  fc.record({ agenPerubahan: fc.constantFrom(0, 4), perubahan: fc.constantFrom(0, 4, null) }, { requiredKeys: [] }),
)

const takes = (rubric: Rubric & Checked, answers: unknown, unanswered: 'reject' | 'zero') =>
  safeEvaluate(rubric, answers, { unanswered }).success

describe.each([
  ['permenpanrb-90-2021', permenpanrb90_2021 as Rubric & Checked, schema90] as const,
  ['permenpanrb-10-2019', permenpanrb10_2019 as Rubric & Checked, schema10] as const,
])('the schema of the answers to %s', (_, rubric, schema) => {
  const ids = questionsOf(rubric).map(({ id }) => id)

  it('has every question, in order, with its words', () => {
    expect(Object.keys(schema.$defs.draft.properties)).toEqual(ids)
    expect(schema.required).toEqual(ids)
    const titles = Object.values(schema.$defs.draft.properties).map(({ title }) => title)
    expect(titles).toEqual(questionsOf(rubric).map(({ text }) => text.id))
  })

  it('says of any answer to any question what evaluate says', () => {
    let taken = 0
    fc.assert(
      fc.property(fc.constantFrom(...ids), values, (id, value) => {
        const answers = { [id]: value }
        const good = takes(rubric, answers, 'zero')
        if (good) taken++
        expect([answers, holds(draft(schema), answers)]).toEqual([answers, good])
      }),
      { numRuns: 4000 },
    )
    if (hasAllRuns) expect(taken).toBeGreaterThan(100)
  })

  it('takes an empty draft, and no empty LKE', () => {
    expect(holds(draft(schema), {})).toBe(true)
    expect(holds(schema, {})).toBe(false)
    for (const wrong of [null, [], 'Ya', { 'A.9': 'Ya' }]) expect(holds(draft(schema), wrong)).toBe(false)
  })
})

describe('the schema of the answers to PermenPANRB 90/2021', () => {
  it('takes every complete LKE that evaluate takes', () => {
    fc.assert(
      fc.property(fc.oneof(completeAnswers, finiteAnswers), (answers) => {
        expect(takes(permenpanrb90_2021, answers, 'reject')).toBe(true)
        expect(holds(schema90, JSON.parse(JSON.stringify(answers)))).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('refuses it with one question missing, one too many or one damaged', () => {
    const damage = fc.constantFrom('missing', 'added', 'text', 'number', 'list', 'object')
    fc.assert(
      fc.property(finiteAnswers, fc.nat(112), damage, (answers, at, kind) => {
        const damaged: Record<string, unknown> = { ...answers }
        const id = Object.keys(answers)[at % Object.keys(answers).length] ?? ''
        if (kind === 'missing') delete damaged[id]
        if (kind === 'added') damaged[`${id}.x`] = 'A'
        if (kind === 'text') damaged[id] = 'Z'
        if (kind === 'number') damaged[id] = -1
        if (kind === 'list') damaged[id] = [answers[id]]
        if (kind === 'object') damaged[id] = { value: answers[id] }
        expect(takes(permenpanrb90_2021, damaged, 'reject')).toBe(false)
        expect(holds(schema90, damaged)).toBe(false)
      }),
      { numRuns: 300 },
    )
  })

  it('knows less than evaluate where a sum over a count is above the highest index', () => {
    const answers = { 'B.I.a': { sum: 41, count: 10 } }
    expect([takes(permenpanrb90_2021, answers, 'zero'), holds(draft(schema90), answers)]).toEqual([false, true])
  })
})
