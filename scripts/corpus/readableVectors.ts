import { type Question, questionsOf, type Rubric } from '../../src/rubric'
import type { PlainAnswers } from '../../test/golden/corpus/compact'
import { pointsAboveZero, readableExpectation } from '../../test/golden/corpus/expected'
import type { Vector } from '../../test/golden/corpus/files'
import { targets, tieFrom } from '../../test/helpers/arbitraries'
import { toDecimalCut } from '../../test/reference/fraction'
import { type ReferenceAnswers, type ReferenceOptions, referenceEvaluate } from '../../test/reference/referenceEvaluate'
import { diceFrom } from './Dice'
import { generatedLke } from './generatedLke'

interface Printed {
  readonly questions: readonly {
    readonly id: string
    readonly answer: string
    readonly counts?: readonly { readonly label: string; readonly count: number }[]
  }[]
}

const resultOf = (rubric: Rubric, answers: PlainAnswers, options: Readonly<Record<string, unknown>>) =>
  referenceEvaluate(rubric, answers as ReferenceAnswers, options as ReferenceOptions)

/** The form as the regulation prints it filled in, with and without WBK held. */
export function exampleVectors(rubric: Rubric, printed: Printed): readonly Vector[] {
  const given = new Map(printed.questions.map((question) => [question.id, question]))
  const answers = Object.fromEntries(
    questionsOf(rubric).map(({ id, ratio }) => {
      const { answer = '', counts = [] } = given.get(id) ?? {}
      if (!ratio) return [id, answer.replace(',', '.')]
      // The form prints the number obliged to report above the rows that it adds up; it is no cell of its own.
      const cells = counts.filter(({ label }) => !label.startsWith('Jumlah yang harus melaporkan'))
      return [id, Object.fromEntries(ratio.counts.map((count, index) => [count.id, cells[index]?.count]))]
    }),
  )
  return [{ heldPredicate: 'WBK' }, { heldPredicate: null }].map((options, index) => {
    const result = resultOf(rubric, answers, options)
    return {
      id: `lampiran-iii-${index + 1}`,
      answers,
      options,
      expected: { ...readableExpectation(result), nodes: pointsAboveZero(result) },
    }
  })
}

/** Counts from none to the most, a part of nothing and a part above the whole, and percentages. */
function ratioAnswers({ ratio }: Question): unknown[] {
  if (!ratio) return []
  const filled = (part: number, whole: number, rest = 0) => {
    const counts = Object.fromEntries(ratio.counts.map(({ id }) => [id, rest]))
    const [first = '', ...others] = ratio.whole.add
    for (const id of others) counts[id] = 0
    counts[first] = whole
    counts[ratio.part.subtract?.[0] ?? ratio.part.add[0] ?? ''] = part
    return counts
  }
  const MOST = 1_000_000_000
  const counts: unknown[] = [
    ...[filled(0, 0), filled(3, 0), filled(0, 1), filled(1, 1), filled(1, 3), filled(2, 3), filled(7, 5, 1)],
    ...[filled(1, MOST), filled(MOST - 1, MOST), filled(MOST, MOST), filled(MOST, 1, MOST), filled(0, MOST)],
  ]
  const percents = [0, 100, 86.67, '0', '100.00', '33.33333333333333333333', '0.00000000000000000001']
  return [...counts, ...percents.map((percent) => ({ percent }))]
}

const INDEX_ANSWERS: readonly unknown[] = [
  ...[0, 4, 3.6, 3.15, 1e-7, '0', '4.00', '3.60', '3.33333333333333333333', '0.00000000000000000001'],
  ...[
    { sum: 0, count: 1 },
    { sum: 4_000_000_000, count: 1_000_000_000 },
    { sum: 43, count: 12 },
  ],
  ...[
    { sum: '10.8', count: 3 },
    { sum: '10', count: '3' },
    { sum: 1, count: 1_000_000_000 },
  ],
]

/** Every option of every question once, and the extremes of counts and surveys: one answer each, all else unanswered. */
export function optionVectors(rubric: Rubric): readonly Vector[] {
  const options = { unanswered: 'zero', heldPredicate: null }
  return questionsOf(rubric).flatMap((question) => {
    const kind = rubric.answerKinds[question.kind]
    const choices = kind?.type === 'choice' ? Object.keys(kind.options) : null
    const given = choices ?? (question.ratio ? ratioAnswers(question) : INDEX_ANSWERS)
    return given.map((answer): Vector => {
      const answers = { [question.id]: answer }
      const result = resultOf(rubric, answers, options)
      const value = result.nodes[question.id]?.value
      const { total, assumptions, warnings } = readableExpectation(result)
      return {
        id: `${question.id}=${choices ? answer : JSON.stringify(answer)}`,
        answers,
        options,
        expected: {
          value: value ? toDecimalCut(value) : null,
          total,
          nodes: pointsAboveZero(result),
          assumptions,
          warnings,
        },
      }
    })
  })
}

/** Answers a hair below, on and a hair above the minimum of every criterion. */
export function tieVectors(rubric: Rubric): readonly Vector[] {
  return targets.flatMap((target, index) => {
    const tie = tieFrom(target, 9000 + index)
    return (['below', 'on', 'above'] as const).flatMap((side): Vector[] => {
      const variant = tie[side]
      if (!variant) return []
      const { predicate, criterion } = target
      const answers = JSON.parse(JSON.stringify(variant.answers)) as PlainAnswers
      const options = JSON.parse(JSON.stringify(tie.options)) as Readonly<Record<string, unknown>>
      const expected = readableExpectation(resultOf(rubric, answers, options))
      return [{ id: `${predicate}.${criterion}-${side}`, answers, options, expected }]
    })
  })
}

/** LKEs filled in at random, for a rubric small enough to be read. */
export function generatedVectors(rubric: Rubric, seed: number, count: number): readonly Vector[] {
  const dice = diceFrom(seed)
  return Array.from({ length: count }, (_, index) => {
    const { answers, options } = generatedLke(dice, rubric)
    const result = resultOf(rubric, answers, options)
    const expected = { ...readableExpectation(result), nodes: pointsAboveZero(result) }
    return { id: `generated-${index + 1}`, answers, options, expected }
  })
}
