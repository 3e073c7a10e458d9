import * as z from 'zod/mini'
import type { SchemaParts } from './parts'

/** Builds the schema of the rules of a submission. */
export function submissionSchema({ text, decimal, id, someIds, cited, convention }: SchemaParts) {
  const scale = z.strictObject({
    id,
    label: text,
    grades: z.array(z.strictObject({ id, label: text })).check(z.minLength(1)),
    conversion: z.optional(
      z.strictObject({
        label: text,
        maximum: decimal,
        edge: id,
        bands: z.array(z.strictObject({ grade: id, from: decimal })).check(z.minLength(1)),
        ...cited,
      }),
    ),
    equivalents: z.optional(z.array(z.strictObject({ grade: id, as: id, convention: id }))),
    ...cited,
  })
  const base = {
    id,
    level: z.enum(['instansi', 'unit', 'documents', 'schedule']),
    label: text,
    drops: z.optional(z.boolean()),
    ...cited,
  }
  const years = z.int().check(z.minimum(1), z.maximum(100))
  const condition = z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('grade'),
      scale: id,
      minimum: z.record(id, z.union([id, z.record(id, id)])),
      ...base,
    }),
    z.strictObject({ type: z.literal('fact'), required: z.boolean(), ...base }),
    z.strictObject({ type: z.literal('percent'), minimum: decimal, nothingDue: id, ...base }),
    z.strictObject({ type: z.literal('elapsed'), years, ...base }),
    z.strictObject({
      type: z.literal('preliminary'),
      group: id,
      tiers: z.array(z.strictObject({ id, label: text, by: z.optional(text) })).check(z.minLength(1)),
      ...base,
    }),
    z.strictObject({
      type: z.literal('deadline'),
      month: z.int().check(z.minimum(1), z.maximum(12)),
      day: z.int().check(z.minimum(1), z.maximum(31)),
      ...base,
    }),
    z.strictObject({ type: z.literal('revocationBar'), ...base }),
    z.strictObject({ type: z.literal('held'), anyOf: z.record(id, someIds), ...base }),
  ])
  return z.strictObject({
    scales: z.array(scale),
    conditions: z.array(condition).check(z.minLength(1)),
    holders: z.optional(z.strictObject({ label: text, abovePercent: decimal, ...cited })),
    dutyStamp: z.optional(z.strictObject({ rupiah: z.int().check(z.minimum(1)), ...cited })),
    conventions: z.array(convention),
  })
}
