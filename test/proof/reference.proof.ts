import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from 'vitest'
import { compile, type Evaluation, evaluate, type PartialOptions, type Rubric } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { diceFrom } from '../../scripts/corpus/Dice'
import { generatedLke } from '../../scripts/corpus/generatedLke'
import { compactExpectation, compactResult, criteriaBits } from '../golden/corpus/expected'
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'
import { type ReferenceAnswers, type ReferenceOptions, referenceEvaluate } from '../reference/referenceEvaluate'

const LKES = wholeNumberFrom('PROOF_LKES', 100_000)

/** Other LKEs than those of the corpus. */
const SEED = wholeNumberFrom('PROOF_SEED', 7_301_984, 0)

describe.each([permenpanrb90_2021, permenpanrb10_2019])(`$id, LKEs filled in at random, seed ${SEED}`, (one) => {
  const rubric = one as typeof permenpanrb90_2021
  const plain: Rubric = rubric
  const plan = compile(rubric)

  test('come to the same by the library and by the reference, every figure, verdict and remark', () => {
    const dice = diceFrom(SEED)
    const wrong: unknown[] = []
    for (let lke = 0; lke < LKES && wrong.length < 3; lke++) {
      const { answers, options } = generatedLke(dice, plain)
      const given = options as unknown as PartialOptions<typeof rubric>
      const expected = compactExpectation(
        plain,
        referenceEvaluate(plain, answers as ReferenceAnswers, options as ReferenceOptions),
      )
      const result: Evaluation = evaluate(rubric, answers, given)
      const score = plan.score(answers, given)
      const [total, predicate, criteria] = expected
      const bits = criteriaBits(Object.values(score.determinations).map((found) => found.criteria))
      const isRight =
        isDeepStrictEqual(compactResult(result), expected) &&
        isDeepStrictEqual([score.total, score.predicate, bits], [total, predicate, criteria])
      if (!isRight) wrong.push({ lke, answers, options })
    }
    expect(wrong).toEqual([])
  })
})
