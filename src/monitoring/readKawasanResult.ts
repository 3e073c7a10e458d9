import type { FieldReader } from '../input'
import type { KawasanResult } from '../kawasan'
import type { Rubric } from '../rubric'
import { describeValue } from '../text'

function isKawasanResult(value: unknown, { kawasan }: Rubric): value is KawasanResult {
  try {
    const { format, determinations } = value as Partial<KawasanResult>
    const predicates = kawasan?.predicates.map(({ predicate }) => predicate) ?? []
    return (
      format === 'zona-integritas.kawasan.v1' &&
      predicates.every((predicate) => Array.isArray(determinations?.[predicate]?.criteria))
    )
  } catch {
    return false
  }
}

/** Takes a result of `determineKawasan`, fresh or parsed from JSON; tells when it is none, or was made by another rubric. */
export function readKawasanResult(fields: FieldReader, name: string, rubric: Rubric): KawasanResult | null {
  const value = fields.value(name, 'required', 'determineKawasan(...)')
  if (value === null) return null
  if (!isKawasanResult(value, rubric)) {
    return fields.report('not_a_result', name, { maker: 'determineKawasan', given: describeValue(value) })
  }
  if (value.rubric.id === rubric.id) return value
  return fields.report('other_rubric', name, { given: value.rubric.id, rubric: rubric.id })
}
