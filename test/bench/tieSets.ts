import { readFileSync } from 'node:fs'
import { questionsOf, type Rubric } from '../../src/rubric'
import { compactForm, type PlainAnswers, type ValidLine } from '../golden/corpus/compact'
import { readLines, readVectors } from '../golden/corpus/files'
import { compare, ofDecimal, subtract } from '../reference/fraction'
import { type ReferenceAnswers, referenceEvaluate } from '../reference/referenceEvaluate'
import type { GivenAnswers } from './handWritten'

/** Answers near a minimum, with what the reference says of each minimum. */
export interface TieSet {
  readonly answers: GivenAnswers
  readonly expected: readonly boolean[]
  /** Whether some sum lies on its minimum. */
  readonly isOn: boolean
  /** Whether some sum lies less than a millionth of a point below its minimum. */
  readonly isBelow: boolean
}

/** The lines of the corpus that lie on and next to minima are its last; every so many of them are taken. */
const TIE_LINES = 4438
const STEP = 4
const HAIR = ofDecimal('0.000001')

/** The minima, in the order of `minimaOf`, as the reference has decided them with fractions of whole numbers of any size. */
export function minimaByReference(rubric: Rubric, answers: GivenAnswers) {
  const { determinations } = referenceEvaluate(rubric, answers as ReferenceAnswers, { heldPredicate: 'WBK' })
  return Object.values(determinations).flatMap(({ criteria }) =>
    Object.values(criteria).flatMap(({ actual, required, met }) =>
      actual !== null && typeof actual === 'object' && typeof required === 'object' ? [{ actual, required, met }] : [],
    ),
  )
}

/**
 * The sets of the golden files on and next to minima that every engine can read: with all questions answered, ratios by
 * counts that are not 0, surveys by an index.
 */
export function tieSets(rubric: Rubric): readonly TieSet[] {
  const questions = questionsOf(rubric)
  const isPlain = (answers: PlainAnswers) =>
    questions.every(({ id, ratio }) => {
      const answer = answers[id]
      if (!ratio) return typeof answer === 'string'
      const counts = answer as Readonly<Record<string, number>> | undefined
      return counts !== undefined && ratio.whole.add.some((count) => (counts[count] ?? 0) > 0)
    })
  const boundary = readFileSync(new URL('../golden/boundary-cases.json', import.meta.url), 'utf8')
  const { cases } = JSON.parse(boundary) as { readonly cases: readonly { readonly answers: PlainAnswers }[] }
  const { plain } = compactForm(rubric)
  const lines = readLines<ValidLine>('valid.jsonl.gz').lines.slice(-TIE_LINES)
  const all = [
    ...readVectors('ties.json').vectors.map(({ answers }) => answers),
    ...cases.map(({ answers }) => answers),
    ...lines.filter((_, index) => index % STEP === 0).map(([letters, others]) => plain(letters, others)),
  ]
  return all.filter(isPlain).map((answers) => {
    const minima = minimaByReference(rubric, answers as GivenAnswers)
    return {
      answers: answers as GivenAnswers,
      expected: minima.map(({ met }) => met),
      isOn: minima.some(({ actual, required }) => compare(actual, required) === 0),
      isBelow: minima.some(({ actual, required, met }) => !met && compare(subtract(required, actual), HAIR) < 0),
    }
  })
}
