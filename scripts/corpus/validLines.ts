import type { Rubric } from '../../src/rubric'
import { compactForm, type PlainAnswers, type ValidLine } from '../../test/golden/corpus/compact'
import { compactExpectation } from '../../test/golden/corpus/expected'
import { targets, tieFrom } from '../../test/helpers/arbitraries'
import { type ReferenceAnswers, type ReferenceOptions, referenceEvaluate } from '../../test/reference/referenceEvaluate'
import type { Dice } from './Dice'
import { generatedLke } from './generatedLke'

function validLine(rubric: Rubric, answers: PlainAnswers, options: Readonly<Record<string, unknown>>): ValidLine {
  const result = referenceEvaluate(rubric, answers as ReferenceAnswers, options as ReferenceOptions)
  return [...compactForm(rubric).compact(answers), options, ...compactExpectation(rubric, result)]
}

/** Fills in an LKE and has the reference say what it comes to. */
export function generatedLine(dice: Dice, rubric: Rubric): ValidLine {
  const { answers, options } = generatedLke(dice, rubric)
  return validLine(rubric, answers, options)
}

/** Lines a hair below, on and a hair above a minimum, of every criterion in turn. */
export function tieLines(rubric: Rubric, seed: number): readonly ValidLine[] {
  const target = targets[seed % targets.length]
  if (!target) throw new RangeError('no targets')
  const { below, on, above, options } = tieFrom(target, seed)
  const given = JSON.parse(JSON.stringify(options)) as Readonly<Record<string, unknown>>
  return (on ? [below, on, above] : [below, above]).map(({ answers }) => validLine(rubric, answers, given))
}
