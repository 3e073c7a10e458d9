import * as z from 'zod/mini'
import { schemaParts } from './parts'
import { sectionsSchema } from './sectionsSchema'

/**
 * Builds the schema of a rubric: its shape only. What holds between figures (weights that add up, ids that exist) is
 * `checkRubric`'s. Built on demand, so that importing the library does no work.
 */
export function rubricSchema() {
  const parts = schemaParts()
  const { text, decimal, id, ids, cited, convention } = parts
  const option = z.strictObject({ value: decimal, ...cited })
  const kind = z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('choice'), label: text, options: z.record(id, option) }),
    z.strictObject({ type: z.literal('index'), label: text, maximum: decimal, ...cited }),
    z.strictObject({ type: z.literal('ratio'), label: text, ...cited }),
    z.strictObject({ type: z.literal('share'), label: text, ...cited }),
  ])
  const ratio = z.strictObject({
    counts: z.array(z.strictObject({ id, label: text })).check(z.minLength(1)),
    part: z.strictObject({ add: ids, subtract: z.optional(ids) }),
    whole: z.strictObject({ add: ids }),
    partAboveWhole: z.enum(['contradiction', 'normal']),
    nothingToCount: id,
    riseFromNothing: z.optional(id),
  })
  const question = z.strictObject({
    level: z.literal('question'),
    id,
    kind: id,
    text,
    weight: z.optional(decimal),
    options: z.optional(z.record(id, text)),
    ratio: z.optional(ratio),
    ...cited,
  })
  const group = z.strictObject({
    level: z.enum(['component', 'aspect', 'area', 'indicator']),
    id,
    label: text,
    weight: decimal,
    combine: z.enum(['sum', 'mean']),
    ...cited,
    get children(): z.ZodMiniType {
      return z.array(z.discriminatedUnion('level', [question, group])).check(z.minLength(1))
    },
  })
  const combination = z.strictObject({ label: text, ...cited })
  const area = z.strictObject({ id, label: text, weight: decimal, nodes: ids.check(z.minLength(1)), ...cited })
  const criterion = z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('points'),
      id,
      label: text,
      nodes: ids.check(z.minLength(1)),
      minimum: decimal,
      ...cited,
    }),
    z.strictObject({ type: z.literal('everyArea'), id, label: text, minimumShare: decimal, ...cited }),
    z.strictObject({ type: z.literal('heldPredicate'), id, label: text, anyOf: ids.check(z.minLength(1)), ...cited }),
  ])
  const predicate = z.strictObject({ id, label: text, criteria: z.array(criterion).check(z.minLength(1)), ...cited })
  const countCheck = z.strictObject({
    id,
    label: text,
    left: ids.check(z.minLength(1)),
    contradictsWhen: z.enum(['above', 'different']),
    right: ids.check(z.minLength(1)),
    ...cited,
  })
  const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))
  return z.strictObject({
    $schema: z.optional(z.string()),
    format: z.literal('zona-integritas.rubric.v1'),
    id,
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    title: text,
    regulation: z.strictObject({
      number: z.string(),
      title: z.string(),
      inForce: z.optional(z.strictObject({ from: z.optional(day), until: z.optional(day), ...cited })),
      notes: z.optional(text),
    }),
    answerKinds: z.record(id, kind),
    combinations: z.optional(z.strictObject({ sum: combination, mean: combination })),
    components: z.array(group).check(z.minLength(1)),
    areas: z.array(area),
    predicates: z.array(predicate),
    conventions: z.array(convention),
    countChecks: z.array(countCheck),
    ...sectionsSchema(parts),
  })
}
