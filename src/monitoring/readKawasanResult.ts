import type { FieldReader, Problems } from '../input'
import type { KawasanResult } from '../kawasan'
import { isRecord, type Rubric, readMade } from '../rubric'

function isDetermination(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value['criteria']) || !Array.isArray(value['units'])) return false
  const [criteria, units] = [value['criteria'], value['units']] as readonly (readonly unknown[])[]
  const isTest = (one: unknown) => isRecord(one) && typeof one['id'] === 'string' && typeof one['met'] === 'boolean'
  const isUnit = (one: unknown) => isRecord(one) && typeof one['scoresMet'] === 'boolean' && 'final' in one
  return (criteria?.length ?? 0) >= 2 && criteria?.every(isTest) === true && units?.every(isUnit) === true
}

/** Takes a result of `determineKawasan`, fresh or parsed from JSON; tells when it is none, or was made by another rubric. */
export function readKawasanResult(
  fields: FieldReader,
  name: string,
  rubric: Rubric,
  problems: Problems,
): KawasanResult | null {
  const predicates = (rubric.kawasan?.predicates ?? []).map(({ predicate }) => predicate)
  return readMade<KawasanResult>(fields, name, rubric, problems, {
    format: 'zona-integritas.kawasan.v1',
    maker: 'determineKawasan',
    isWhole: ({ determinations, warnings }) =>
      Array.isArray(warnings) &&
      isRecord(determinations) &&
      predicates.every((predicate) => isDetermination(determinations[predicate])),
  })
}
