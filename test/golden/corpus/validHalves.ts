import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { compile, type EvaluateOptions, evaluate, type PartialOptions, type Rubric } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { type ReferenceAnswers, type ReferenceOptions, referenceEvaluate } from '../../reference/referenceEvaluate'
import { compactForm, type ValidLine } from './compact'
import { compactExpectation, compactResult, criteriaBits } from './expected'
import { readLines } from './files'

const rubric: Rubric = permenpanrb90_2021
const plan = compile(permenpanrb90_2021)
const { head, lines } = readLines<ValidLine>('valid.jsonl.gz')
const { compact, plain } = compactForm(rubric)

type Answers = Parameters<typeof plan.score>[0]
type Options = PartialOptions<typeof permenpanrb90_2021>

const withUnanswered = (options: Readonly<Record<string, unknown>>) => options as EvaluateOptions as Options

const answersOf = ([letters, others]: ValidLine) => plain(letters, others) as unknown as Answers

/** Tells what the valid lines are. */
export function testKinds(): void {
  test('the generated LKEs of the corpus are of this rubric and of every kind', () => {
    expect(head.rubric).toEqual({ id: rubric.id, version: rubric.version })
    expect(head.count).toBe(lines.length)
    const count = (is: (line: ValidLine) => unknown) => lines.filter(is).length
    // Both predicates and none, complete and not, each mode, each predicate held, each way to give an answer.
    for (const predicate of [null, 'WBK', 'WBBM']) expect(count((line) => line[4] === predicate)).toBeGreaterThan(1000)
    expect(count(([letters]) => letters.includes('-'))).toBeGreaterThan(5000)
    for (const unanswered of ['reject', 'zero', 'exclude']) {
      expect(count(([, , options]) => options['unanswered'] === unanswered)).toBeGreaterThan(1000)
    }
    for (const held of [null, 'WBK', 'WBBM', undefined]) {
      expect(count(([, , options]) => options['heldPredicate'] === held)).toBeGreaterThan(1000)
    }
    expect(count(([, , options]) => options['conventions'])).toBeGreaterThan(1000)
    for (const key of ['percent', 'sum']) {
      expect(count(([, others]) => others.some((one) => Object.hasOwn(Object(one), key)))).toBeGreaterThan(1000)
    }
  })
}

/** Tests every second of the lines, from the one given on: two files of tests run at once. */
export function testEverySecond(from: 0 | 1): void {
  const half = lines.flatMap((line, index) => (index % 2 === from ? [{ line, index }] : []))
  /** Compares line by line and lists those that differ, so that a failure shows the first and not all. */
  const differing = (check: (line: ValidLine, place: number) => readonly [actual: unknown, expected: unknown]) =>
    half
      .map(({ line, index }, place) => ({ index, pair: check(line, place) }))
      .filter(({ pair: [actual, expected] }) => !isDeepStrictEqual(actual, expected))
      .slice(0, 3)

  describe('every second of the generated LKEs of the corpus', { timeout: 600_000 }, () => {
    test('are written in the one compact form', () => {
      expect(differing(([letters, others]) => [compact(plain(letters, others)), [letters, others]])).toEqual([])
    })

    test('come to what the corpus says by plan.score', () => {
      expect(
        differing((line) => {
          const [, , options, total, predicate, criteria] = line
          const score = plan.score(answersOf(line), withUnanswered(options))
          const bits = criteriaBits(Object.values(score.determinations).map((one) => one.criteria))
          return [
            [score.total, score.predicate, bits],
            [total, predicate, criteria],
          ]
        }),
      ).toEqual([])
    })

    test('come to what the corpus says by evaluate, every figure and remark', () => {
      expect(
        differing((line) => {
          const [, , options, ...expected] = line
          const result = evaluate(permenpanrb90_2021, answersOf(line), withUnanswered(options))
          return [compactResult(result), expected]
        }),
      ).toEqual([])
    })

    test('come to what the corpus says by the reference, every fortieth of them', () => {
      expect(
        differing((line, place) => {
          const [letters, others, options, ...expected] = line
          if (place % 40 !== 7) return [null, null]
          const answers = plain(letters, others) as ReferenceAnswers
          const result = referenceEvaluate(rubric, answers, options as ReferenceOptions)
          return [compactExpectation(rubric, result), expected]
        }),
      ).toEqual([])
    })
  })
}
