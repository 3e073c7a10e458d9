import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { compareEvaluations, defineRubric, evaluate, type PartialOptions } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { type Answers, evaluateWith, type Options, rubric, targets, tiesOf } from '../helpers/arbitraries'
import { hasAllRuns } from '../helpers/hasAllRuns'
import { smallRubric } from '../helpers/smallRubric'
import { best, codesOf, expectPlain, fromJson, placesOf, problemsOf, verdictOf, wordsOf } from '../helpers/stageCases'

vi.setConfig({ testTimeout: 60_000 })

const must = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new RangeError('missing')
  return value
}

const compared = (a: Answers, b: Answers, options: Options = { unanswered: 'zero' }, other: Options = options) =>
  compareEvaluations(rubric, evaluateWith(a, options), evaluateWith(b, other))

describe('what changed a verdict', () => {
  test('is told on a minimum and a hair below it, with the questions that did it', () => {
    let flips = 0
    for (const target of targets) {
      const run = fc.property(tiesOf(target), ({ options, on, below, above }) => {
        const top = on ?? above
        const [a, b] = [evaluateWith(top.answers, options), evaluateWith(below.answers, options)]
        const result = compareEvaluations(rubric, a, b)
        const criterion = must(result.predicates[target.predicate]?.criteria.find(({ id }) => id === target.criterion))
        expect(criterion.met).toEqual({ a: true, b: false })
        // Even where both are printed alike, the difference never has the other sign.
        expect(criterion.difference === '0' || criterion.difference?.startsWith('-')).toBe(true)
        const [before, after] = [verdictOf(a, target.predicate), verdictOf(b, target.predicate)]
        expect(after.scoresMet).toBe(false)
        const change = result.verdicts.find(({ predicate }) => predicate === target.predicate)
        expect(change !== undefined).toBe(before.met || before.scoresMet)
        if (!change) return
        flips++
        expect([change.from, change.to]).toEqual([
          { met: before.met, scoresMet: before.scoresMet },
          { met: false, scoresMet: false },
        ])
        const flipped = must(change.criteria.find(({ id }) => id === target.criterion))
        const { questions, ...rest } = flipped
        expect(rest).toEqual(criterion)
        const inside = result.questions.filter(({ id }) =>
          target.nodes.some((node) => id === node || id.startsWith(`${node}.`)),
        )
        expect([...questions].map(({ question }) => question).sort()).toEqual(inside.map(({ id }) => id).sort())
        expect(questions.length).toBeGreaterThan(0)
      })
      fc.assert(run, { numRuns: 2 })
    }
    if (hasAllRuns) expect(flips).toBeGreaterThan(10)
  })

  test('lists every criterion that flipped, each with the largest effect first', () => {
    const b = { ...best, 'B.I.b': 'D', 'A.I.1.i.a': 'Tidak', 'A.I.1.i.b': 'C', 'A.II.1.ii.a': 'E', 'A.II.1.iii.a': 'D' }
    const result = compared(best, b, { heldPredicate: 'WBK' })
    expect(result.predicate).toEqual({ a: 'WBBM', b: null })
    expect(result.verdicts.map(({ predicate, from, to, undecided }) => [predicate, from, to, undecided])).toEqual(
      ['WBK', 'WBBM'].map((predicate) => [
        predicate,
        { met: true, scoresMet: true },
        { met: false, scoresMet: false },
        { a: false, b: false },
      ]),
    )
    expect(
      result.verdicts.map(({ criteria }) =>
        criteria.map(({ id, actual, required, difference, met, questions }) => [
          [id, actual.a, actual.b, required, difference, met.a, met.b],
          questions.map((one) => [one.question, one.difference]),
        ]),
      ),
    ).toEqual([
      [[['B.I.b', '5', '1.25', '2.5', '-3.75', true, false], [['B.I.b', '-3.75']]]],
      [
        [
          ['area.1', '8', '5.5', '6', '-2.5', true, false],
          [
            ['A.II.1.ii.a', '-1'],
            ['A.II.1.iii.a', '-1'],
            ['A.I.1.i.a', '-0.25'],
            ['A.I.1.i.b', '-0.25'],
          ],
        ],
        [['B.I', '22.5', '18.75', '19.5', '-3.75', true, false], [['B.I.b', '-3.75']]],
        [['B.I.b', '5', '1.25', '3.75', '-3.75', true, false], [['B.I.b', '-3.75']]],
      ],
    ])
  })

  test('may be the predicate already held alone', () => {
    const result = compared(best, best, { heldPredicate: null }, { heldPredicate: 'WBK' })
    expect(result.verdicts).toHaveLength(1)
    expect(result.verdicts[0]).toMatchObject({
      predicate: 'WBBM',
      from: { met: false, scoresMet: true },
      to: { met: true, scoresMet: true },
      criteria: [
        { id: 'heldPredicate', actual: { a: null, b: 'WBK' }, required: 'WBK', difference: null, questions: [] },
      ],
    })
    expect(result.questions).toEqual([])
    expect(result.options).toEqual([{ option: 'heldPredicate', convention: null, label: null, a: null, b: 'WBK' }])
  })

  test('may be that questions are left out of their means, though every criterion is met', () => {
    const { 'A.I.1.i.a': _, ...some } = best
    const result = compared(best, some, { unanswered: 'exclude' })
    expect(result.verdicts.map(({ predicate, criteria, undecided }) => [predicate, criteria, undecided])).toEqual([
      ['WBK', [], { a: false, b: true }],
    ])
    expect(result.verdicts[0]).toMatchObject({
      from: { met: true, scoresMet: true },
      to: { met: false, scoresMet: true },
    })
  })

  test('puts the largest effect first, whichever way it goes', () => {
    const result = compared({ ...best, 'B.I.a': 0, 'B.II.a': 2, 'A.I.1.i.a': 'Tidak' }, { ...best, 'B.I.b': 'C' })
    const total = result.verdicts[0]?.criteria.find(({ id }) => id === 'total')
    expect([total?.actual, total?.met]).toEqual([
      { a: '73.5', b: '97.5' },
      { a: false, b: true },
    ])
    expect(total?.questions.map(({ question, difference }) => [question, difference])).toEqual([
      ['B.I.a', '17.5'],
      ['B.II.a', '8.75'],
      ['B.I.b', '-2.5'],
      ['A.I.1.i.a', '0.25'],
    ])
  })

  test('leaves out questions that say another thing but bring the same points', () => {
    const b = { ...best, 'A.II.4.i.a': { sasaran: 7, sasaranTercapai: 7 }, 'B.I.a': 0, 'B.II.a': 0 }
    const result = compared(best, b, { heldPredicate: null })
    expect(result.questions.map(({ id, direction, difference }) => [id, direction, difference])).toEqual([
      ['A.II.4.i.a', 'same', '0'],
      ['B.I.a', 'stricter', '-17.5'],
      ['B.II.a', 'stricter', '-17.5'],
    ])
    const total = result.verdicts[0]?.criteria.find(({ id }) => id === 'total')
    expect(total?.questions.map(({ question }) => question)).toEqual(['B.I.a', 'B.II.a'])
  })
})

describe('who was stricter', () => {
  test('goes by the value of the answers, not by points that follow what else is answered', () => {
    const a = { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'B' }
    const b = { 'A.I.1.i.b': 'A' }
    const result = compared(a, b, { unanswered: 'exclude' })
    expect(
      result.questions.map(({ id, direction, points, difference }) => [id, direction, points, difference]),
    ).toEqual([
      // Nobody was stricter where one did not answer.
      ['A.I.1.i.a', null, { a: '0.25', b: '0' }, '-0.25'],
      ['A.I.1.i.b', 'milder', { a: '0.125', b: '0.5' }, '0.375'],
    ])
    const shrunk = compared({ 'A.I.1.i.b': 'B' }, { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'A' }, { unanswered: 'exclude' })
    expect(shrunk.questions[1]).toMatchObject({ id: 'A.I.1.i.b', direction: 'milder', difference: '0' })
    const weighed = compared({ 'A.I.1.i.b': 'B' }, { 'A.I.1.i.a': 'Ya', 'A.I.1.i.b': 'B' }, { unanswered: 'exclude' })
    expect(weighed.questions[1]).toMatchObject({ id: 'A.I.1.i.b', direction: 'same', difference: '-0.125' })
    expect([weighed.stricter, weighed.milder]).toEqual([[], []])
  })

  test('is nobody where the same answer is valued otherwise by a convention', () => {
    const answers = { 'A.II.4.i.a': { sasaran: 0, sasaranTercapai: 0 } }
    const conventions = { 'nothingToCount.A.II.4.i.a': 'full' }
    const result = compared(answers, answers, { unanswered: 'zero' }, { unanswered: 'zero', conventions })
    expect(result.questions).toMatchObject([{ id: 'A.II.4.i.a', direction: 'same', difference: '2' }])
    expect([result.stricter, result.milder]).toEqual([[], []])
    const label = rubric.conventions.find(({ id }) => id === 'nothingToCount.A.II.4.i.a')?.label
    expect(result.options).toEqual([
      { option: 'conventions', convention: 'nothingToCount.A.II.4.i.a', label: label?.id, a: 'zero', b: 'full' },
    ])
    const english = compareEvaluations(
      rubric,
      evaluateWith(answers, { unanswered: 'zero' }),
      evaluateWith(answers, { unanswered: 'exclude', conventions, contradictions: 'reject' }),
      { locale: 'en' },
    )
    expect(english.options.map(({ option, label: words, a, b }) => [option, words, a, b])).toEqual([
      ['unanswered', null, 'zero', 'exclude'],
      ['conventions', label?.en, 'zero', 'full'],
    ])
  })

  test('sees an index in whatever way it is written', () => {
    const written = compared({ 'B.I.a': 3.6 }, { 'B.I.a': { sum: 36, count: 10 } })
    expect(written.questions).toEqual([])
    const finer = compared({ 'B.I.a': '3.6' }, { 'B.I.a': { sum: '35.99999999999999999999', count: 10 } })
    expect(finer.stricter.map(({ question, difference }) => [question, difference])).toEqual([['B.I.a', '0']])
    expect(finer.questions[0]?.points).toEqual({ a: '15.75', b: '15.74999999999999999999' })
  })
})

describe('rubrics of every kind', () => {
  test('compare: that of 2019 with its shares', () => {
    const lke = permenpanrb10_2019
    const ids = Object.keys(evaluate(lke, {}, { unanswered: 'zero' }).nodes)
    const share = must(
      ids.find(
        (id) =>
          id.startsWith('A.') &&
          'answer' in must((evaluate(lke, {}, { unanswered: 'zero' }).nodes as Record<string, object>)[id]),
      ),
    )
    const [a, b] = [75, 50].map((percent) => evaluate(lke, { [share]: { percent } } as never, { unanswered: 'zero' }))
    const result = compareEvaluations(lke, must(a), must(b))
    expect(result.questions).toMatchObject([
      { id: share, direction: 'stricter', answers: { a: { percent: '75' }, b: { percent: '50' } } },
    ])
  })

  test('compare: one of a caller, with areas of one node and no aspects', () => {
    const own = defineRubric(smallRubric())
    const options: PartialOptions = { unanswered: 'zero' }
    const at = (answers: object) => evaluate(own, answers as never, options)
    const result = compareEvaluations(
      own,
      at({ 'K.1.i.b': 'A', 'K.1.ii.a': { due: 3, done: 1 } }),
      at({ 'K.1.i.b': 'B', 'K.1.ii.a': { due: 3, done: 2 } }),
    )
    expect(result.aspects).toEqual({})
    expect(Object.keys(result.indicators)).toEqual(['K.1.i', 'K.1.ii', 'K.2.i'])
    expect(result.areas['1']).toMatchObject({
      weight: '6',
      points: { a: '2.33333333333333333333', b: '1.66666666666666666666' },
      difference: '-0.66666666666666666666',
      parts: [{ id: 'K.1', difference: '-0.66666666666666666666' }],
    })
    expect(result.milder).toEqual([{ question: 'K.1.ii.a', label: 'K.1.ii.a', difference: '0.33333333333333333333' }])
    expectPlain(result)
  })
})

describe('names and problems', () => {
  const some = evaluateWith({ 'B.I.b': 'A' }, { unanswered: 'zero' })
  const call = (a: unknown, b: unknown, options?: unknown) => () =>
    compareEvaluations(rubric, a as typeof some, b as typeof some, options as never)

  test('the two are called a and b unless named', () => {
    expect(call(some, some)().names).toEqual({ a: 'a', b: 'b' })
    expect(call(some, some, { names: { a: ' TPI ', b: 'TPN' } })().names).toEqual({ a: 'TPI', b: 'TPN' })
  })

  test('problems of both results and of options are told at once', () => {
    const other = fromJson(some) as unknown as { rubric: { id: string } }
    other.rubric.id = 'x'
    const issues = problemsOf(call({}, other, { nmes: {}, names: { a: 1, c: 'x' }, locale: 'en' }))
    expect(placesOf(issues)).toEqual([
      ['unknown_option', ['nmes']],
      ['unknown_field', ['names', 'c']],
      ['invalid_field', ['names', 'a']],
      ['missing_field', ['names', 'b']],
      ['not_a_result', ['a']],
      ['other_rubric', ['b']],
    ])
    expect(wordsOf(issues.slice(0, 1))).toEqual([
      ['There is no option "nmes"; there are: conventions, locale, names.', 'Perhaps "names" is meant.'],
    ])
    expect(codesOf(problemsOf(call(some, some, { names: 'TPI' }), 'OptionsError'))).toEqual(['facts_not_object'])
    expect(codesOf(problemsOf(call(some, some, 5), 'OptionsError'))).toEqual(['options_not_object'])
    expect(placesOf(problemsOf(call(undefined, null)))).toEqual([
      ['missing_field', ['a']],
      ['missing_field', ['b']],
    ])
  })

  test('answers that cannot be evaluated again are told where they stand', () => {
    const altered = fromJson(some) as unknown as { nodes: Record<string, { answer: unknown }> }
    must(altered.nodes['B.I.b']).answer = 'X'
    must(altered.nodes['B.II.a']).answer = '5'
    expect(placesOf(problemsOf(call(some, altered)))).toEqual([
      ['invalid_choice', ['b', 'B.I.b']],
      ['index_out_of_range', ['b', 'B.II.a']],
    ])
    const options = fromJson(some) as unknown as { options: { unanswered: string } }
    options.options.unanswered = 'never'
    expect(placesOf(problemsOf(call(options, some)))).toEqual([
      ['invalid_option', ['a', 'unanswered']],
      ...Array.from({ length: 112 }, () => ['missing_answer', expect.anything()]),
    ])
  })

  test('hostile results are refused, never run', () => {
    const hostile = fromJson(some) as unknown as { nodes: Record<string, unknown>; assumptions: unknown[] }
    hostile.nodes['A.I.1.i.a'] = null
    expect(placesOf(problemsOf(call(hostile, some)))).toEqual([['not_a_result', ['a']]])
    const trap = Object.freeze({
      ...some,
      nodes: Object.freeze({
        ...some.nodes,
        get 'A.I.1.i.a'(): never {
          throw new Error('run')
        },
      }),
    })
    expect(placesOf(problemsOf(call(trap, some)))).toEqual([['not_a_result', ['a']]])
    const revoked = Proxy.revocable({}, {})
    revoked.revoke()
    expect(codesOf(problemsOf(call(revoked.proxy, some)))).toEqual(['not_a_result'])
    const getter = {
      get locale(): never {
        throw new Error('run')
      },
    }
    expect(codesOf(problemsOf(call(some, some, getter), 'OptionsError'))).toEqual(['accessor_property'])
  })

  test('a rubric that was not checked is refused', () => {
    expect(() => compareEvaluations({ ...smallRubric() } as never, some as never, some as never)).toThrow(
      expect.objectContaining({ name: 'RubricError' }),
    )
  })
})
