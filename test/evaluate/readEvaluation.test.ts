import { describe, expect, test } from 'vitest'
import { defineRubric, evaluate } from 'zona-integritas'
import { readEvaluation } from '../../src/evaluate'
import { type FieldReader, problemsIn, readFields } from '../../src/input'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const fresh = evaluate(defineRubric(smallRubric()), wholeAnswers as never, { heldPredicate: null })

const reading = (evaluation: unknown, whole?: boolean) => {
  // Another object each time: what is derived of a rubric is kept.
  const own = defineRubric(smallRubric())
  const problems = problemsIn('en')
  const fields = readFields(problems, { evaluation }, [], ['evaluation']) as FieldReader
  const read = readEvaluation(fields, 'evaluation', own, problems, whole)
  return { read, told: problems.issues.map(({ code, params }) => [code, params['maker']]) }
}

/** Parsed JSON, in which anything may be changed. */
type Anything = ReturnType<typeof JSON.parse>
const parsed = (): Anything => JSON.parse(JSON.stringify(fresh))

/** The result as parsed JSON, with the value at a path replaced. */
const withValue = (path: string, change: (before: Anything) => unknown): Anything => {
  const copy = parsed()
  const [last = '', ...above] = path.split('/').reverse()
  const holder = above.reverse().reduce((part, key) => part[key], copy)
  holder[last] = change(holder[last])
  return copy
}

describe('a result of evaluate that is read', () => {
  test('is the very object where it is fresh', () => {
    expect(reading(fresh).read).toBe(fresh)
  })

  test('carries along the components and the surveys where it was parsed', () => {
    const { nodes, ...others } = parsed()
    const { read, told } = reading(parsed())
    expect([Object.keys(read?.nodes ?? {}), told]).toEqual([['K', 'H', 'H.a'], []])
    expect(read).toEqual({ ...others, nodes: { K: nodes['K'], H: nodes['H'], 'H.a': nodes['H.a'] } })
  })

  test('carries along every node where that is asked for', () => {
    expect(reading(parsed(), true).read).toEqual(parsed())
    const { read } = reading(fresh, true)
    expect([read === fresh, Object.keys(read?.nodes ?? {}).length]).toEqual([false, 16])
    expect(read).toEqual(fresh)
  })
})

describe('what is no whole result of evaluate', () => {
  const refused = { read: null, told: [['not_a_result', 'evaluate']] }
  test.each<[string, string, (before: Anything) => unknown]>([
    ['no total', 'total', () => undefined],
    ['not said whether it is complete', 'complete', () => 'yes'],
    ['no list of unanswered questions', 'unanswered', () => undefined],
    ['no list of assumptions', 'assumptions', () => undefined],
    ['no list of warnings', 'warnings', () => undefined],
    ['no nodes', 'nodes', () => undefined],
    ['points of a component that are no text', 'nodes/H/score', () => 5],
    ['no survey', 'nodes/H.a', () => null],
    ['no points of an area', 'areas/1/score', () => undefined],
    ['points of the last area that are no text', 'areas/2/score', () => 4],
    ['no verdict on the first predicate', 'determinations/LULUS', () => undefined],
    ['no verdict on the last predicate', 'determinations/UNGGUL', () => null],
    ['not said whether it is met', 'determinations/LULUS/met', () => 'yes'],
    ['not said whether the minima are met', 'determinations/LULUS/scoresMet', () => 1],
    ['not said whether it is final', 'determinations/UNGGUL/final', () => null],
    ['criteria that are no list', 'determinations/UNGGUL/criteria', () => 'all'],
    ['a criterion too few', 'determinations/UNGGUL/criteria', (all) => all.slice(0, -1)],
    ['a criterion too many', 'determinations/UNGGUL/criteria', (all) => [...all, { met: true }]],
    ['criteria in another order', 'determinations/UNGGUL/criteria', (all) => all.reverse()],
    ['another criterion', 'determinations/LULUS/criteria/0/id', () => 'x'],
    ['null for a criterion', 'determinations/LULUS/criteria/0', () => null],
    ['not said whether a criterion is met', 'determinations/LULUS/criteria/1/met', () => 'yes'],
  ])('%s: refused', (_, path, change) => {
    const changed = withValue(path, change)
    expect([reading(changed), reading(changed, true)]).toEqual([refused, refused])
  })

  test('criteria that only look like a list, frozen as a result is: refused', () => {
    const { determinations } = fresh as Anything
    const { length } = determinations.LULUS.criteria
    const criteria = { length, every: () => true }
    const changed = Object.freeze({ ...determinations, LULUS: { ...determinations.LULUS, criteria } })
    expect(reading(Object.freeze({ ...fresh, determinations: changed }))).toEqual(refused)
  })
})
