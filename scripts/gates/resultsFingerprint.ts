import { createHash } from 'node:crypto'
import { evaluate } from '../../src/evaluate'
import { permenpanrb10_2019 } from '../../src/generated/permenpanrb-10-2019'
import { permenpanrb90_2021 } from '../../src/generated/permenpanrb-90-2021'
import { questionsOf, type Rubric } from '../../src/rubric'
import { randomFrom, randomLke } from '../../test/helpers/randomLke'

const LKES = 300

/** One hash over the points and verdicts of many LKEs: complete, partial, and with every predicate held. */
export function resultsFingerprint(): string {
  const hash = createHash('sha256')
  const random = randomFrom(2021)
  const held = [null, 'WBK', 'WBBM'] as const
  for (let index = 0; index < LKES; index++) {
    const answers = randomLke(permenpanrb90_2021, random, 0.3 + random() * 0.7)
    if (index % 4 === 0) for (const { id } of questionsOf(permenpanrb90_2021)) if (random() < 0.05) delete answers[id]
    const unanswered = index % 8 === 0 ? 'exclude' : 'zero'
    const result = evaluate(permenpanrb90_2021, answers, { heldPredicate: held[index % 3] ?? null, unanswered })
    const points = Object.values(result.nodes).map(({ score, percent }) => `${score} ${percent}`)
    const verdicts = Object.values(result.determinations).map(({ met, scoresMet }) => `${met} ${scoresMet}`)
    hash.update([result.total, result.predicate, ...points, ...verdicts].join('\n'))
  }
  const older = randomFrom(2019)
  for (let index = 0; index < LKES / 10; index++) {
    const given = questionsOf(permenpanrb10_2019 as Rubric).map(({ id, kind }) => {
      const share = Math.floor(older() * 101)
      const isIndex = (permenpanrb10_2019 as Rubric).answerKinds[kind]?.type === 'index'
      return [id, isIndex ? (share / 25).toFixed(2) : { percent: String(share) }]
    })
    const result = evaluate(permenpanrb10_2019, Object.fromEntries(given), { heldPredicate: null, unanswered: 'zero' })
    hash.update([result.total, result.predicate].join('\n'))
  }
  return hash.digest('hex')
}
