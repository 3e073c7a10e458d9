import type { IsoDate } from '../calendar'
import { type Evaluation, readEvaluation } from '../evaluate'
import { compareFractions, type Fraction, fractionOfDecimal, lowestTerms } from '../exact'
import { type FieldReader, type Problems, readFields } from '../input'
import type { Choices, KawasanKind, KawasanRules, Rubric } from '../rubric'
import { closest, describeValue } from '../text'

/** A unit as read. */
export interface ReadUnit {
  readonly id: string
  readonly roles: readonly string[]
  readonly evaluation: Evaluation | null
  readonly predicate: string | null
  readonly grantedOn: IsoDate | null
}

/** An integration score as read: exactly, and by aspect where it was given so. */
export interface ReadIntegration {
  readonly score: Fraction
  readonly aspects: ReadonlyMap<string, string>
}

/** A kawasan as read; complete only when no problem was told. */
export interface ReadKawasan {
  readonly name: string | null
  readonly kind: KawasanKind
  readonly units: readonly ReadUnit[]
  readonly integration: ReadIntegration | null
  readonly heldPredicate: string | null
}

/** Reads a kawasan, and tells every problem. */
export function readKawasan(
  rubric: Rubric,
  rules: KawasanRules,
  input: unknown,
  choices: Choices,
  problems: Problems,
): ReadKawasan | null {
  const top = readFields(problems, input, [], ['name', 'kind', 'units', 'integration', 'heldPredicate'])
  if (!top) return null
  const kindId = top.oneOf(
    'kind',
    rules.kinds.map(({ id }) => id),
  )
  const kind = rules.kinds.find(({ id }) => id === kindId)
  const units = readUnits(rubric, top, kind, problems)
  const integration = readIntegration(top, rules, choices)
  const predicates = rubric.predicates.map(({ id }) => id)
  const heldPredicate = top.oneOf('heldPredicate', predicates, 'nullable')
  const name = top.text('name', 'optional')
  return kind ? { name, kind, units, integration, heldPredicate } : null
}

function readUnits(
  rubric: Rubric,
  top: FieldReader,
  kind: KawasanKind | undefined,
  problems: Problems,
): readonly ReadUnit[] {
  const list = top.list('units')
  if (list === null) return []
  if (list.length === 0) top.report('empty_list', 'units', {})
  const seen = new Set<string>()
  return list.flatMap((one, index): ReadUnit[] => {
    const names = ['id', 'roles', 'evaluation', 'predicate', 'grantedOn']
    const fields = readFields(problems, one, ['units', index], names)
    if (!fields) return []
    const id = fields.text('id') ?? ''
    if (id !== '' && seen.has(id)) fields.report('duplicate_entry', 'id', { given: id })
    seen.add(id)
    const evaluated = fields.value('evaluation', 'optional', '') !== null
    const holding = fields.value('predicate', 'optional', '') !== null
    if (evaluated ? holding : !fields.given.includes('predicate')) {
      fields.report('one_of_fields', null, { allowed: ['evaluation', 'predicate'] })
    }
    const evaluation = evaluated ? readEvaluation(fields, 'evaluation', rubric, problems) : null
    const predicates = rubric.predicates.map((predicate) => predicate.id)
    const held = evaluated ? null : fields.oneOf('predicate', predicates, 'optional')
    const grantedOn = fields.date('grantedOn', 'optional')
    if (grantedOn !== null && !evaluated && !holding) {
      fields.report('invalid_field', 'grantedOn', { given: describeValue(grantedOn), allowed: 'null', closest: null })
    }
    return [{ id, roles: readRoles(fields, kind), evaluation, predicate: evaluation?.predicate ?? held, grantedOn }]
  })
}

function readRoles(fields: FieldReader, kind: KawasanKind | undefined): readonly string[] {
  const known = kind?.roles?.map(({ id }) => id)
  return (fields.list('roles', 'optional') ?? []).flatMap((role, index) => {
    const text = typeof role === 'string' && role.trim() !== '' ? role : null
    if (text !== null && (!known || known.includes(text))) return [text]
    const near = typeof role === 'string' && known ? closest(role, known) : null
    const words = { given: describeValue(role), allowed: known?.join(', ') ?? '"..."', closest: near }
    fields.reportAt(['roles', index], 'invalid_field', words)
    return []
  })
}

function readIntegration(top: FieldReader, rules: KawasanRules, choices: Choices): ReadIntegration | null {
  const { maximum } = rules.scale
  const names = rules.aspects.map(({ id }) => id)
  const given = top.decimalOr('integration', maximum, names, 'nullable')
  if (given === null) return null
  if (typeof given === 'string') return { score: fractionOfDecimal(given), aspects: new Map() }
  const aspects = new Map<string, string>()
  for (const name of names) {
    const score = given.decimal(name, maximum)
    if (score !== null) aspects.set(name, score)
  }
  if (aspects.size < names.length) return null
  const scores = [...aspects.values()].map(fractionOfDecimal)
  const combined = choices.take(rules.aspectsCombined)
  return { score: combined === 'lowest' ? lowestOf(scores) : meanOf(scores), aspects }
}

function meanOf(scores: readonly Fraction[]): Fraction {
  // On one denominator, so that five long decimals stay short.
  const denominator = scores.reduce((highest, score) => (score.denominator > highest ? score.denominator : highest), 1n)
  const sum = scores.reduce((all, score) => all + (score.numerator * denominator) / score.denominator, 0n)
  return lowestTerms({ numerator: sum, denominator: denominator * BigInt(scores.length) })
}

function lowestOf(scores: readonly Fraction[]): Fraction {
  return scores.reduce((lowest, score) => (compareFractions(score, lowest) < 0 ? score : lowest))
}
