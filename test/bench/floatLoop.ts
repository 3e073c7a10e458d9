import type { Rubric } from '../../src/rubric'
import { type GivenAnswers, questionsByHand, ratioByHand, verdictsByHand } from './handWritten'

/**
 * What a hurried but able developer writes by hand for this one LKE: doubles, flat arrays, an option told by its first
 * letter, no check of the input. Wrong on ties as such loops are.
 */
export function makeFloatLoop(rubric: Rubric) {
  const { ids, kinds: names, points, groups, ratioOf } = questionsByHand(rubric)
  const kinds = Int32Array.from(names, (name) => {
    const kind = rubric.answerKinds[name]
    return kind?.type === 'choice' ? Object.keys(kind.options).length : kind?.type === 'index' ? 0 : -1
  })
  // Values of A..E by the number of options, eight places each; a Ya/Tidak is told by its own first letter.
  const values = new Float64Array(48)
  values.set([1, 0.5, 0], 24)
  values.set([1, 0.67, 0.33, 0], 32)
  values.set([1, 0.75, 0.5, 0.25, 0], 40)

  return (answers: GivenAnswers) => {
    const sums = [0.1, 0, 0, 0, 0, 0, 0, 0, 0]
    sums[0] = 0
    for (let index = 0; index < ids.length; index++) {
      const answer = answers[ids[index] as string]
      const kind = kinds[index] as number
      let value: number
      if (kind > 2) value = values[kind * 8 + (answer as string).charCodeAt(0) - 65] as number
      else if (kind === 2) value = (answer as string).charCodeAt(0) === 89 ? 1 : 0
      else if (kind === 0) value = Number(answer) / 4
      else value = ratioByHand(ratioOf[index] as number, answer as Readonly<Record<string, number>>)
      const group = groups[index] as number
      sums[group] = (sums[group] as number) + value * (points[index] as number)
    }
    return verdictsByHand(sums)
  }
}
