import * as z from 'zod/mini'
import { schemaParts } from '../rubric'

/** Builds the schema of PEKPPP data. */
export function pekpppSchema() {
  const { text, decimal, id, cited, convention } = schemaParts()
  const part = z.strictObject({ id, label: text, weight: decimal, ...cited })
  const band = z.strictObject({ category: id, from: decimal, to: decimal, meaning: z.optional(text) })
  return z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('zona-integritas.pekppp.v1'),
    id,
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    title: text,
    regulation: z.strictObject({ number: z.string(), title: z.string(), notes: z.optional(text) }),
    scale: z.strictObject({ maximum: decimal, ...cited }),
    forms: z.array(part).check(z.minLength(1)),
    aspects: z.array(part).check(z.minLength(1)),
    categories: z.strictObject({
      decimals: z.int().check(z.minimum(0), z.maximum(10)),
      rounding: id,
      bands: z.array(band).check(z.minLength(1)),
      ...cited,
    }),
    conventions: z.array(convention),
  })
}

/** Returns the JSON Schema (draft 2020-12) of a PEKPPP file. */
export function pekpppJsonSchema(): Record<string, unknown> {
  return {
    title: 'PEKPPP data of zona-integritas',
    description: 'Forms, aspects and categories of the Indeks Pelayanan Publik, as data: zona-integritas.pekppp.v1.',
    ...z.toJSONSchema(pekpppSchema(), { io: 'input' }),
  }
}
