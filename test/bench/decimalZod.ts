import * as z from 'zod'
import type { Answer } from '../../src/answer'
import { questionsOf, type Rubric } from '../../src/rubric'
import { makeDecimalWalk } from './decimalWalk'

/** What careful applications write around it: all answers parsed by a schema of zod at every call, then the walk. */
export function makeDecimalZod(rubric: Rubric) {
  const count = z.number().int().nonnegative()
  const schema = z.strictObject(
    Object.fromEntries(
      questionsOf(rubric).map(({ id, kind: name, ratio }) => {
        const kind = rubric.answerKinds[name]
        if (kind?.type === 'choice') return [id, z.enum(Object.keys(kind.options))]
        if (kind?.type === 'index') return [id, z.string().regex(/^(?:[0-3](?:\.\d+)?|4(?:\.0+)?)$/)]
        return [id, z.strictObject(Object.fromEntries((ratio?.counts ?? []).map((one) => [one.id, count])))]
      }),
    ),
  )
  const walk = makeDecimalWalk(rubric)
  return (answers: unknown) => walk(schema.parse(answers) as Readonly<Record<string, Answer>>)
}
