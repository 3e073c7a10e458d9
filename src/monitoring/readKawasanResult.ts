import type { FieldReader, Problems } from '../input'
import type { KawasanResult } from '../kawasan'
import { isRecord, type Rubric, readMade } from '../rubric'

function isDetermination(value: unknown, ids: readonly string[]): boolean {
  if (!isRecord(value) || !Array.isArray(value['criteria']) || !Array.isArray(value['units'])) return false
  const [criteria, units] = [value['criteria'], value['units']] as [readonly unknown[], readonly unknown[]]
  const isUnit = (one: unknown) =>
    isRecord(one) && typeof one['scoresMet'] === 'boolean' && typeof one['final'] === 'boolean'
  return (
    criteria.length === ids.length &&
    criteria.every((one, index) => isRecord(one) && one['id'] === ids[index] && typeof one['met'] === 'boolean') &&
    units.length > 0 &&
    units.every(isUnit)
  )
}

/** Takes a result of `determineKawasan`, fresh or parsed from JSON; tells when it is none, or was made by another rubric. */
export function readKawasanResult(
  fields: FieldReader,
  name: string,
  rubric: Rubric,
  problems: Problems,
): KawasanResult | null {
  const rules = rubric.kawasan?.predicates ?? []
  return readMade<KawasanResult>(fields, name, rubric, problems, {
    format: 'zona-integritas.kawasan.v1',
    maker: 'determineKawasan',
    isWhole: ({ determinations, warnings }) =>
      Array.isArray(warnings) &&
      isRecord(determinations) &&
      rules.every(({ predicate, heldPredicate }) =>
        isDetermination(determinations[predicate], [
          'units',
          'integration',
          ...(heldPredicate ? ['heldPredicate'] : []),
        ]),
      ),
  })
}
