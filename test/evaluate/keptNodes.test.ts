import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { type Answer, defineRubric, evaluate } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { compileRubric } from '../../src/evaluate'
import type { Rubric } from '../../src/rubric'
import { nodesOf } from '../../src/rubric'
import { lkes } from '../helpers/arbitraries'
import { changed, choice, draftOf, group, question, rubricOf, smallRubric } from '../helpers/smallRubric'

vi.setConfig({ testTimeout: 60_000 })

/** The bytes of a result; the rubric is taken as checked, whatever its type. */
const bytesOf = (rubric: unknown, answers: object, options: object): string =>
  JSON.stringify(evaluate(rubric as never, answers as never, options as never))

/** The same rubric as another object, for which nothing was kept yet. */
const freshly = (rubric: unknown) => defineRubric(draftOf(rubric) as Rubric)

/** The same ids with other weights, texts and values, so that a node of the other rubric would show. */
const other = changed((draft) => {
  const [knowledge, result] = draft.components
  if (knowledge) knowledge.weight = '20'
  if (result) result.label.id = 'Hasil lain'
  const areas = (knowledge?.children ?? []) as { weight: string; children: { weight: string }[] }[]
  for (const area of areas) {
    area.weight = String(Number(area.weight) * 2)
    for (const indicator of area.children) indicator.weight = String(Number(indicator.weight) * 2)
  }
  for (const area of draft.areas) area.weight = String(Number(area.weight) * 2)
  const kind = draft.answerKinds['abc'] as { options: Record<string, { value: string }> }
  if (kind.options['B']) kind.options['B'].value = '0.75'
})

const letters = { 'K.1.i.a': 'yn', 'K.1.i.b': 'abc', 'K.1.ii.b': 'abc', 'K.2.i.a': 'abc', 'K.2.i.b': 'abc' } as const
const count = fc.integer({ min: 0, max: 4 })
const answers = fc.record(
  {
    ...Object.fromEntries(
      Object.entries({ ...letters, 'K.2.i.c': 'yn', 'H.b': 'abc' }).map(([id, kind]) => [
        id,
        kind === 'yn' ? fc.constantFrom('Ya', 'Tidak') : fc.constantFrom('A', 'B', 'C'),
      ]),
    ),
    'K.1.ii.a': fc.record({ due: count, done: count }),
    'H.a': fc.constantFrom('4', '3.6', '0', '2.71'),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<Record<string, Answer>>
const options = fc.record({
  unanswered: fc.constantFrom('zero', 'exclude'),
  locale: fc.constantFrom('id', 'en'),
  heldPredicate: fc.constantFrom(null, 'LULUS'),
  conventions: fc.constantFrom({ nothing: 'zero' }, { nothing: 'full' }),
})

describe('what is kept of one result for the next', () => {
  test('shows in none: small rubrics, both at once, every mode and language in turn', () => {
    const shared = [defineRubric(smallRubric()), defineRubric(other)]
    const calls = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), answers, options), { minLength: 4, maxLength: 12 })
    const run = fc.property(calls, (list) => {
      for (const [which, given, chosen] of list) {
        expect(bytesOf(shared[which], given, chosen)).toBe(bytesOf(freshly(shared[which]), given, chosen))
      }
    })
    fc.assert(run, { numRuns: 25 })
  })

  test('shows in none of PermenPANRB 90/2021', () => {
    const run = fc.property(lkes, fc.constantFrom('id', 'en'), (lke, locale) => {
      const chosen = { ...lke.options, locale }
      expect(bytesOf(permenpanrb90_2021, lke.answers, chosen)).toBe(
        bytesOf(freshly(permenpanrb90_2021), lke.answers, chosen),
      )
    })
    fc.assert(run, { numRuns: 30 })
  })
})

test('more values of an indicator than are kept are as right as those that are', () => {
  // 2,501 values are more than twice as many as are kept.
  const values = Array.from({ length: 2501 }, (_, step) => [`o${step}`, String((step * 4) / 10_000)] as const)
  const kinds = { fine: choice(Object.fromEntries(values)) }
  const asked = question('K.1.a', 'fine', { options: values.map(([option]) => option) })
  const own = defineRubric(
    rubricOf([group('component', 'K', '1', 'sum', [group('indicator', 'K.1', '1', 'mean', [asked])])], {
      answerKinds: kinds,
    }),
  )
  const scoreOf = (option: string) => {
    const { nodes } = evaluate(own as never, { 'K.1.a': option } as never)
    return (nodes as Readonly<Record<string, { readonly score: string }>>)['K.1']?.score
  }
  const wrong = [...values, ...values].filter(([option, value]) => scoreOf(option) !== value)
  expect(wrong).toEqual([])
  const kept = compileRubric(own).tree.nodes.map(({ id, finished }) => [id, finished.id.size, finished.en.size])
  expect(kept).toEqual([
    ['K', 1000, 0],
    ['K.1', 1000, 0],
    ['K.1.a', 1000, 0],
  ])
})

test('only letters and survey indexes are kept, and only where their whole mean is answered', () => {
  const own = defineRubric(smallRubric())
  const sizes = (answers: object) => {
    evaluate(own, answers as never, { unanswered: 'zero', locale: 'en' })
    const kept = compileRubric(own).tree.nodes.filter(({ finished }) => finished.en.size > 0)
    return kept.map(({ id }) => id)
  }
  expect(sizes({ 'K.1.i.a': 'Ya', 'K.1.ii.a': { due: 4, done: 4 } })).toEqual([])
  expect(sizes({ 'K.1.ii.a': { due: 4, done: 4 }, 'K.1.ii.b': 'B' })).toEqual(['K.1.ii', 'K.1.ii.b'])
  expect(sizes({ 'K.1.ii.a': { due: 3, done: 1 }, 'K.1.ii.b': 'B', 'H.a': '3.6' })).toEqual([
    'K.1.ii',
    'K.1.ii.b',
    'H.a',
  ])
})

describe('the nodes of a result', () => {
  const idsOf = (rubric: Rubric) => nodesOf(rubric).map(({ node }) => node.id)

  test('stand in rubric order', () => {
    const { nodes } = evaluate(permenpanrb90_2021, {}, { unanswered: 'zero' })
    expect(Object.keys(nodes)).toEqual(idsOf(permenpanrb90_2021))
  })

  test.each([1, 60, 125, 126, 127, 128, 129, 300])('stand in rubric order, %i questions', (length) => {
    const asked = Array.from({ length }, (_, index) => question(`Q.${length - index}`, 'yn', { weight: '1' }))
    const rubric = defineRubric(rubricOf([group('component', 'K', String(length), 'sum', asked)]))
    const result = evaluate(rubric as never, { 'Q.1': 'Ya' } as never, { unanswered: 'zero' })
    const nodes = result.nodes as Readonly<Record<string, { readonly score: string }>>
    expect(Object.keys(nodes)).toEqual(idsOf(rubric))
    expect([nodes['K']?.score, nodes['Q.1']?.score, result.total]).toEqual(['1', '1', '1'])
    expect([Object.getPrototypeOf(nodes), Object.isFrozen(nodes)]).toEqual([Object.prototype, true])
  })
})
