import type { IsoDate } from '../calendar'
import { type FieldReader, type Problems, readFields } from '../input'
import type { Category, Choices, ConditionLevel, InstansiKind, Rubric, SubmissionRules } from '../rubric'
import { categoriesOf } from '../rubric'
import { asksForFact, type ReadFact, readFact } from './readFact'

/** A submission as read; complete only when no problem was told. */
export interface ReadSubmission {
  readonly category: Category | null
  readonly today: IsoDate | null
  readonly deadline: IsoDate | null
  readonly kind: InstansiKind | null
  readonly tier: string | null
  readonly heldPredicate: string | null
  readonly revokedOn: IsoDate | null
  readonly units: { readonly total: number; readonly holders: number } | null
  readonly names: { readonly instansi: string | null; readonly unit: string | null }
  /** By condition, in the order of the rubric. */
  readonly facts: readonly ReadFact[]
}

function readUnits(instansi: FieldReader, { holders: rule }: SubmissionRules): ReadSubmission['units'] {
  if (!rule && instansi.value('units', 'optional', '') !== null) {
    return instansi.report('unknown_field', 'units', { field: 'units', allowed: ['-'], closest: null })
  }
  const units = instansi.fields('units', ['total', 'holders'], 'optional')
  const total = units?.count('total', 'required', 1) ?? null
  const holders = units?.count('holders') ?? null
  if (!units || total === null || holders === null) return null
  if (holders > total) return units.report('part_above_whole', null, { part: holders, whole: total })
  return { total, holders }
}

/** Reads every fact of a submission, and tells every problem. */
export function readSubmission(
  rubric: Rubric,
  rules: SubmissionRules,
  input: unknown,
  choices: Choices,
  problems: Problems,
): ReadSubmission | null {
  const kinds = rubric.instansiKinds ?? []
  const categories = categoriesOf(rubric)
  const { conditions } = rules
  const preliminary = conditions.find((condition) => condition.type === 'preliminary')
  const top = readFields(problems, input, [], ['category', 'today', 'deadline', 'instansi', 'unit', 'documents'])
  if (!top) return null
  const factsAt = (level: ConditionLevel) =>
    conditions.flatMap((one) => (one.level === level && asksForFact(one) ? [one.id] : []))

  const categoryId = top.oneOf(
    'category',
    categories.map(({ id }) => id),
  )
  const category = categories.find(({ id }) => id === categoryId) ?? null
  const today = top.date('today')
  const instansi = top.fields('instansi', ['name', 'kind', 'units', ...factsAt('instansi')])
  const kindId = instansi?.oneOf(
    'kind',
    kinds.map(({ id }) => id),
  )
  const kind = kinds.find(({ id }) => id === kindId) ?? null
  const tiers = preliminary?.tiers.map(({ id }) => id) ?? []
  const unitFields = ['name', 'tier', 'heldPredicate', 'revokedOn', ...factsAt('unit')]
  const unit = top.fields('unit', unitFields)
  const needsTier = preliminary !== undefined && kind?.group === preliminary.group
  const revokedOn = unit?.date('revokedOn', 'nullable') ?? null
  if (unit && revokedOn !== null && today !== null && revokedOn > today) {
    unit.report('date_after', 'revokedOn', { given: revokedOn, other: 'today', limit: today })
  }
  const papers = factsAt('documents')
  const documents = top.fields('documents', papers, papers.length > 0 ? 'required' : 'optional')
  const readers: Readonly<Record<ConditionLevel, FieldReader | null>> = { instansi, unit, documents, schedule: null }
  return {
    category,
    today,
    deadline: top.date('deadline', 'optional'),
    kind,
    tier: unit ? unit.oneOf('tier', tiers, needsTier ? 'required' : 'optional') : null,
    heldPredicate:
      unit?.oneOf(
        'heldPredicate',
        rubric.predicates.map(({ id }) => id),
        'nullable',
      ) ?? null,
    revokedOn,
    units: instansi ? readUnits(instansi, rules) : null,
    names: { instansi: instansi?.text('name', 'optional') ?? null, unit: unit?.text('name', 'optional') ?? null },
    facts: conditions.map((condition) => {
      const fields = readers[condition.level]
      return fields && asksForFact(condition)
        ? readFact(condition, fields, rules, today, choices)
        : { grade: null, yes: null, percent: null, date: null }
    }),
  }
}
