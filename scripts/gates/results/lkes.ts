import { questionsOf } from '../../../src/rubric'
import { randomFrom, randomLke } from '../../../test/helpers/randomLke'
import { evaluateGiven, evaluationLines } from './evaluationLines'
import { rubric10, rubric90 } from './rubrics'

const LKES = 300
const HELD = [null, 'WBK', 'WBBM'] as const

function present(): readonly string[] {
  const random = randomFrom(2021)
  return Array.from({ length: LKES }).flatMap((_, index) => {
    const answers = randomLke(rubric90, random, 0.3 + random() * 0.7)
    if (index % 4 === 0) for (const { id } of questionsOf(rubric90)) if (random() < 0.05) delete answers[id]
    const options = { heldPredicate: HELD[index % 3], unanswered: index % 8 === 0 ? 'exclude' : 'zero' }
    return evaluationLines(evaluateGiven(rubric90, answers, options))
  })
}

function former(): readonly string[] {
  const random = randomFrom(2019)
  return Array.from({ length: LKES / 10 }).flatMap(() => {
    const given = questionsOf(rubric10).map(({ id, kind }) => {
      const share = Math.floor(random() * 101)
      const isIndex = rubric10.answerKinds[kind]?.type === 'index'
      return [id, isIndex ? (share / 25).toFixed(2) : { percent: String(share) }]
    })
    return evaluationLines(evaluateGiven(rubric10, Object.fromEntries(given), { heldPredicate: null }))
  })
}

/** Many random LKEs of both regulations: complete, partial, and with every predicate held. */
export function lkes(): readonly string[] {
  return [...present(), ...former()]
}
