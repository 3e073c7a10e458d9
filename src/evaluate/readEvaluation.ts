import type { FieldReader } from '../input'
import type { Rubric } from '../rubric'
import { describeValue } from '../text'
import type { Evaluation } from './Result'

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isCriterion(value: unknown): boolean {
  return isRecord(value) && typeof value['id'] === 'string' && typeof value['met'] === 'boolean'
}

function isDetermination(value: unknown): boolean {
  if (!isRecord(value) || !Array.isArray(value['criteria'])) return false
  const verdicts = ['met', 'scoresMet', 'final'].every((name) => typeof value[name] === 'boolean')
  return verdicts && value['criteria'].length > 0 && value['criteria'].every(isCriterion)
}

function isEvaluation(value: unknown, { predicates }: Rubric): value is Evaluation {
  if (!isRecord(value) || value['format'] !== 'zona-integritas.result.v1') return false
  const { rubric, determinations, nodes, areas, options } = value
  if (![rubric, determinations, nodes, areas, options].every(isRecord)) return false
  if (!Array.isArray(value['unanswered']) || typeof value['complete'] !== 'boolean') return false
  if (typeof value['total'] !== 'string' || typeof value['display'] !== 'string') return false
  return predicates.every(({ id }) => isDetermination((determinations as Record<string, unknown>)[id]))
}

/** Takes a result of `evaluate`, fresh or parsed from JSON; tells when it is none, or was made by another rubric. */
export function readEvaluation(fields: FieldReader, name: string, rubric: Rubric): Evaluation | null {
  const value = fields.value(name, 'required', 'evaluate(...)')
  if (value === null) return null
  let made: Evaluation | null = null
  try {
    const other = isRecord(value) && isRecord(value['rubric']) ? value['rubric'] : null
    const given = [other?.['id'], ...((other?.['variant'] ?? []) as readonly unknown[])].join('+')
    const own = [rubric.id, ...(rubric.variant ?? [])].join('+')
    if (other && typeof other['id'] === 'string' && given !== own) {
      return fields.report('other_rubric', name, { given, rubric: own })
    }
    made = isEvaluation(value, rubric) ? value : null
  } catch {
    // Told below.
  }
  return made ?? fields.report('not_a_result', name, { maker: 'evaluate', given: describeValue(value) })
}
