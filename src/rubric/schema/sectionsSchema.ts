import * as z from 'zod/mini'
import type { SchemaParts } from './parts'
import { submissionSchema } from './submissionSchema'

/** Builds the schemas of everything that stands around the score. */
export function sectionsSchema(parts: SchemaParts) {
  const { text, decimal, id, ids, someIds, cited, convention } = parts
  const years = z.int().check(z.minimum(1), z.maximum(100))
  const named = z.strictObject({ id, label: text, ...cited })
  const check = z.strictObject({
    number: z.int().check(z.minimum(1)),
    label: text,
    conditions: z.optional(ids),
    criteria: z.optional(ids),
    exception: z.boolean(),
    ...cited,
  })
  const stage = z.enum(['unit', 'preliminary', 'tpi', 'tpn'])
  const conclusion = z.strictObject({
    by: z.enum(['preliminary', 'tpi', 'tpn']),
    label: text,
    heldPredicate: z.boolean(),
    recommend: named,
    coach: named,
  })
  const role = z.strictObject({ id, label: text, instansi: z.string(), office: z.string(), ...cited })
  const subject = z.enum(['unit', 'kawasan'])
  const sections = {
    categories: z.array(z.strictObject({ id, label: text, predicate: id, ownThresholds: z.boolean(), ...cited })),
    instansiKinds: z.array(z.strictObject({ id, label: text, group: id, ...cited })),
    surveys: z.strictObject({
      surveys: z.array(
        z.strictObject({
          id,
          label: text,
          index: z.string(),
          question: id,
          answers: z.strictObject({ minimum: decimal, maximum: decimal, ...cited }),
          elements: z.array(named).check(z.minLength(1)),
          ...cited,
        }),
      ),
      minimumRespondents: z.strictObject({ count: z.int().check(z.minimum(1)), ...cited }),
      conductors: z.array(z.strictObject({ id, label: text, external: z.boolean(), ...cited })),
      blanks: id,
      skm: z.strictObject({ factor: decimal, lowest: decimal, highest: decimal, ...cited }),
      conventions: z.array(convention),
    }),
    submission: submissionSchema(parts),
    stages: z.strictObject({
      order: z.array(z.strictObject({ id: stage, label: text, ...cited })).check(z.minLength(1)),
      preEvaluation: z.array(check).check(z.minLength(1)),
      conclusions: z.array(conclusion).check(z.minLength(1)),
      grant: z.strictObject({ label: text, ...cited }),
    }),
    kawasan: z.strictObject({
      kinds: z.array(z.strictObject({ id, label: text, roles: z.optional(z.array(role)), ...cited })),
      aspects: z.array(named).check(z.minLength(1)),
      scale: z.strictObject({ maximum: decimal, ...cited }),
      aspectsCombined: id,
      predicates: z.array(
        z.strictObject({ predicate: id, minimumIntegration: decimal, heldPredicate: z.optional(someIds), ...cited }),
      ),
      criteria: z.strictObject({ units: text, integration: text, heldPredicate: text }),
      recommendations: z.strictObject({
        coachUnit: named,
        grantUnit: named,
        buildIntegration: named,
        coachUnits: named,
        grantKawasan: named,
      }),
      conventions: z.array(convention),
    }),
    monitoring: z.strictObject({
      reports: z.array(z.strictObject({ predicate: id, years, unlessProposedFor: z.optional(id), ...cited })),
      proposal: id,
      conclusions: z.strictObject({ stillMeets: text, noLongerMeets: text, ...cited }),
      grounds: z.array(z.strictObject({ id, label: text, subjects: z.array(subject), ...cited })),
      bar: z.strictObject({ years, predicates: someIds, ...cited }),
      conventions: z.array(convention),
    }),
    profile: z.strictObject({
      failures: z.array(
        z.strictObject({ id: z.enum(['pengungkit', 'survey']), label: text, criteria: someIds, ...cited }),
      ),
      failedOnBoth: id,
      conventions: z.array(convention),
      ...cited,
    }),
    variants: z.array(
      z.strictObject({
        id,
        label: text,
        minima: z.array(z.strictObject({ predicate: id, criterion: id, minimum: decimal, ...cited })),
      }),
    ),
    variant: ids,
  }
  return {
    categories: z.optional(sections.categories),
    instansiKinds: z.optional(sections.instansiKinds),
    surveys: z.optional(sections.surveys),
    submission: z.optional(sections.submission),
    stages: z.optional(sections.stages),
    kawasan: z.optional(sections.kawasan),
    monitoring: z.optional(sections.monitoring),
    profile: z.optional(sections.profile),
    variants: z.optional(sections.variants),
    variant: z.optional(sections.variant),
  }
}
