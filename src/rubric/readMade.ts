import type { FieldReader, Problems } from '../input'
import { describeValue, issue } from '../text'
import type { Rubric } from './Rubric'
import { snapshot } from './snapshot'

/** A result of this library that is handed in again. */
export interface Made<T> {
  readonly format: string
  /** The function that makes it. */
  readonly maker: string
  /** Tells whether everything is there that is read of it. */
  readonly isWhole: (value: Readonly<Record<string, unknown>>) => boolean
  /** Whether a frozen one is copied, too, because all of it is read later on. */
  readonly copied?: true
  /** Takes what is read of it; a result that was parsed from JSON is copied. */
  readonly pick?: (value: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>
  readonly type?: T
}

/** Tells whether a value is an object with names. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Tells whether a result is frozen as this library freezes its results. */
function isOurs(value: Readonly<Record<string, unknown>>): boolean {
  const parts = Object.values(value)
  return Object.isFrozen(value) && parts.every((part) => typeof part !== 'object' || Object.isFrozen(part))
}

/** A copy of JSON-ready data, or null when it is none. */
function copyOf(value: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | null {
  const { copy, problems } = snapshot(value)
  return problems.length === 0 ? (JSON.parse(JSON.stringify(copy)) as Readonly<Record<string, unknown>>) : null
}

/** Names a rubric with its variants. */
function nameOf({ id, variant }: Readonly<Record<string, unknown>>): string {
  return [id, ...(Array.isArray(variant) ? variant : [])].join('+')
}

/**
 * Takes a result that this library made, fresh or parsed from JSON: what is not frozen is copied, so that the caller's own
 * object stays as it is. Tells when it is none, or was made by another rubric; warns of another version.
 */
export function readMade<T>(
  fields: FieldReader,
  name: string,
  rubric: Rubric,
  problems: Problems,
  { format, maker, isWhole, copied, pick = (value) => value }: Made<T>,
): T | null {
  const value = fields.value(name, 'required', `${maker}(...)`)
  if (value === null) return null
  try {
    const own = isRecord(value) && value['format'] === format ? value : null
    const made = own && isRecord(own['rubric']) ? own['rubric'] : null
    if (own && made && typeof made['id'] === 'string') {
      const given = nameOf(made)
      const wanted = nameOf({ id: rubric.id, variant: rubric.variant })
      if (given !== wanted) return fields.report('other_rubric', name, { given, rubric: wanted })
      const copy = !copied && isOurs(own) ? own : copyOf(pick(own))
      if (copy && isWhole(copy)) {
        if (made['version'] !== rubric.version) {
          const words = { field: name, given: describeValue(made['version']), version: rubric.version }
          problems.warnings.push(issue('other_rubric_version', [...fields.path, name], words, problems.locale))
        }
        return copy as T
      }
    }
  } catch {
    // What cannot be looked at is no result; told below.
  }
  return fields.report('not_a_result', name, { maker, given: describeValue(value) })
}
