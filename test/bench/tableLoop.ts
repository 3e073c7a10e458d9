import type { Rubric } from '../../src/rubric'
import { type GivenAnswers, questionsByHand, ratioByHand, verdictsByHand } from './handWritten'

/**
 * The yardstick: the float loop by hand, but with the options and their values read from the rubric, as an engine must
 * that knows no regulation: one table for each kind of choice, an object without a prototype from the whole text of an
 * option to its value. All else is as fast as in `makeFloatLoop`, and as unchecked: what is no option counts as NaN.
 */
export function makeTableLoop(rubric: Rubric) {
  const { ids, kinds, points, groups, ratioOf } = questionsByHand(rubric)
  const tables = new Map(
    Object.entries(rubric.answerKinds).flatMap(([name, kind]) => {
      if (kind.type !== 'choice') return []
      const table: Record<string, number> = Object.create(null)
      for (const [option, { value }] of Object.entries(kind.options)) table[option] = Number(value)
      return [[name, table] as const]
    }),
  )
  const tableOf = kinds.map((name) => tables.get(name) ?? null)
  const isIndex = kinds.map((name) => rubric.answerKinds[name]?.type === 'index')

  return (answers: GivenAnswers) => {
    const sums = [0.1, 0, 0, 0, 0, 0, 0, 0, 0]
    sums[0] = 0
    for (let index = 0; index < ids.length; index++) {
      const answer = answers[ids[index] as string]
      const table = tableOf[index]
      let value: number
      if (table) value = table[answer as string] as number
      else if (isIndex[index]) value = Number(answer) / 4
      else value = ratioByHand(ratioOf[index] as number, answer as Readonly<Record<string, number>>)
      const group = groups[index] as number
      sums[group] = (sums[group] as number) + value * (points[index] as number)
    }
    return verdictsByHand(sums)
  }
}
