import type { PredicateIdOf } from '../answer'
import { addYears, type IsoDate } from '../calendar'
import { readFields, requireRead } from '../input'
import {
  type Checked,
  deepFreeze,
  type KeyOf,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
  type Source,
  type Subject,
} from '../rubric'
import { readPastDate } from './readPastDates'

/** What is known against the holder of a predicate. */
export interface RevocationInput<R extends Rubric = Rubric & Checked> {
  /** The day for which you ask; other days may not lie after it. */
  readonly today: IsoDate
  /** Whether a unit or a kawasan holds the predicate. */
  readonly subject: Subject
  /** The predicate held. */
  readonly predicate: PredicateIdOf<R>
  /** Whether each ground holds: yes, no, or null while not known; what is left out is not known. */
  readonly grounds: { readonly [G in Extract<KeyOf<R, 'grounds'>, string>]?: boolean | null }
  /** The day on which the decision to revoke was issued; null while there is none. */
  readonly decidedOn: IsoDate | null
  /** The name of the unit or kawasan, for the recommendation. */
  readonly name?: string | null
}

/** Whether TPN recommends to revoke a predicate, and what a revocation bars until when. */
export interface RevocationResult {
  /** Marks it as a result of `determineRevocation`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.revocation.v1'
  /** The rubric by whose rules it was determined. */
  readonly rubric: RubricReference
  /** The day for which it was asked. */
  readonly today: IsoDate
  /** Whether a unit or a kawasan holds the predicate. */
  readonly subject: Subject
  /** Id of the predicate held. */
  readonly predicate: string
  /** Any ground is enough; null while none holds and one is not known. */
  readonly recommended: boolean | null
  /** Every ground that concerns the holder, in the order of the rubric. */
  readonly grounds: readonly {
    /** Id of the ground, such as `maladministration`. */
    readonly id: string
    /** The ground in our own words, in the caller's language. */
    readonly label: string
    /** Whether it holds; null while not known. */
    readonly holds: boolean | null
    /** The place in the regulation where the ground stands. */
    readonly source: Source
  }[]
  /** The day on which the decision to revoke was issued; null while there is none. */
  readonly decidedOn: IsoDate | null
  /** What a decided revocation bars; null while nothing is decided. */
  readonly bar: {
    /** The predicates for which it cannot be proposed. */
    readonly predicates: readonly string[]
    /** The predicates barred indirectly, since they ask for an earlier one. */
    readonly indirectly: readonly string[]
    /** The first day on which it can be proposed again. */
    readonly until: IsoDate
    /** Whether `today` is before `until`. */
    readonly barredToday: boolean
    /** The place in the regulation where the bar stands. */
    readonly source: Source
  } | null
  /** What TPN's written recommendation says: its merge data. */
  readonly report: {
    /** The name of the unit or kawasan; null when not given. */
    readonly name: string | null
    /** Id of the predicate held. */
    readonly predicate: string
    /** The grounds that hold, by label. */
    readonly grounds: readonly string[]
  }
}

/**
 * Tells whether a predicate is to be revoked (pencabutan), and what the revocation bars until when.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `monitoring`.
 * @param input - `today` and the day of the decision as ISO dates, the predicate held by a unit or kawasan, and the grounds.
 * @param options - Language.
 * @returns The grounds that hold, whether TPN recommends to revoke, and the two-year bar from the day of the decision.
 * @throws InputError when the input is incomplete or ill-typed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB IV C; BAB III D 2.
 * @example
 * ```ts
 * import { determineRevocation } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const result = determineRevocation(permenpanrb90_2021, {
 *   today: '2026-02-27',
 *   subject: 'unit',
 *   predicate: 'WBBM',
 *   grounds: { maladministration: true },
 *   decidedOn: '2024-02-29',
 * })
 * result.recommended // => true
 * result.bar?.until // => '2026-02-28'
 * result.bar?.barredToday // => true
 * ```
 */
export function determineRevocation<R extends Rubric & Checked>(
  rubric: R,
  input: RevocationInput<R>,
  options?: RuleOptions,
): RevocationResult {
  const rules = requireSection(rubric, 'monitoring')
  const { locale, problems } = readChoices([], options)
  const fields = readFields(problems, input, [], ['today', 'subject', 'predicate', 'grounds', 'decidedOn', 'name'])
  const today = fields?.date('today') ?? null
  const subject = fields?.oneOf('subject', ['unit', 'kawasan'] as const) ?? null
  const predicate = fields?.oneOf(
    'predicate',
    rubric.predicates.map(({ id }) => id),
  )
  const possible = rules.grounds.filter(({ subjects }) => subject === null || subjects.includes(subject))
  const stated = fields?.fields(
    'grounds',
    possible.map(({ id }) => id),
  )
  const grounds = possible.map(({ id, label, source }) => ({
    id,
    label: label[locale],
    holds: stated?.boolean(id, 'optional') ?? null,
    source,
  }))
  const decided = fields && fields.value('decidedOn', 'nullable', 'YYYY-MM-DD') !== null
  const decidedOn = decided ? readPastDate(fields, 'decidedOn', today) : null
  const name = fields?.text('name', 'optional') ?? null
  requireRead(problems, today)
  requireRead(problems, subject)
  requireRead(problems, predicate)

  const { bar } = rules
  const until = decidedOn === null ? null : addYears(decidedOn, bar.years)
  const later = rubric.predicates.filter(({ criteria }) => criteria.some(({ type }) => type === 'heldPredicate'))
  const holding = grounds.filter(({ holds }) => holds === true)
  return deepFreeze({
    format: 'zona-integritas.revocation.v1',
    rubric: referenceTo(rubric),
    today,
    subject,
    predicate,
    recommended: holding.length > 0 ? true : grounds.some(({ holds }) => holds === null) ? null : false,
    grounds,
    decidedOn,
    bar:
      until === null
        ? null
        : {
            predicates: bar.predicates,
            indirectly: later.map(({ id }) => id).filter((id) => !bar.predicates.includes(id)),
            until,
            barredToday: today < until,
            source: bar.source,
          },
    report: { name, predicate, grounds: holding.map(({ label }) => label) },
  })
}
