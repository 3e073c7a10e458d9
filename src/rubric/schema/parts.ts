import * as z from 'zod/mini'
import { PLAIN_DECIMAL } from '../../exact'

/** The shapes that every part of a rubric is made of. */
export function schemaParts() {
  const text = z.strictObject({ id: z.string().check(z.minLength(1)), en: z.string().check(z.minLength(1)) })
  const decimal = z.string().check(z.regex(PLAIN_DECIMAL))
  const id = z.string().check(z.minLength(1), z.maxLength(100))
  const ids = z.array(id)
  const cited = {
    source: z.strictObject({ regulation: z.string().check(z.minLength(1)), place: z.string().check(z.minLength(1)) }),
    basis: z.enum(['law', 'practice', 'convention']),
  }
  const convention = z.strictObject({
    id,
    label: text,
    question: z.optional(id),
    default: id,
    choices: z.record(id, text),
    ...cited,
  })
  return { text, decimal, id, ids, someIds: ids.check(z.minLength(1)), cited, convention }
}

/** The shapes that every part of a rubric is made of. */
export type SchemaParts = ReturnType<typeof schemaParts>
