import type { IsoDate } from '../calendar'
import type { FieldReader } from '../input'
import type { Rubric } from '../rubric'
import { describeValue } from '../text'

/** A predicate that was granted, and perhaps revoked. */
export interface HeldPredicate<P extends string = string> {
  /** Id of the predicate, such as `WBK`. */
  readonly predicate: P
  /** The day of the grant. */
  readonly grantedOn?: IsoDate | null
  /** The day on which the decision to revoke it was issued; it is then held no longer. */
  readonly revokedOn?: IsoDate | null
}

/** Reads a predicate already held: its name, or a record with its dates. Undefined when not stated, null for none. */
export function readHeldPredicate(fields: FieldReader, name: string, rubric: Rubric): string | null | undefined {
  if (!fields.given.includes(name)) return undefined
  const predicates = rubric.predicates.map(({ id }) => id)
  const given = fields.value(name, 'optional', '')
  if (given === null) return null
  if (typeof given === 'string') return fields.oneOf(name, predicates, 'optional')
  const held = fields.fields(name, ['predicate', 'grantedOn', 'revokedOn'])
  if (!held) return null
  const predicate = held.oneOf('predicate', predicates)
  const grantedOn = held.date('grantedOn', 'optional')
  const revokedOn = held.date('revokedOn', 'optional')
  if (grantedOn !== null && revokedOn !== null && grantedOn > revokedOn) {
    held.report('date_after', 'grantedOn', { given: describeValue(grantedOn), other: 'revokedOn', limit: revokedOn })
  }
  return revokedOn === null ? predicate : null
}
