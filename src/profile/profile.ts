import type { PredicateIdOf } from '../answer'
import type { Evaluation } from '../evaluate'
import { hundredthsHalfUp, printHundredths } from '../exact'
import { requireNone } from '../input'
import {
  type CategoryIdOf,
  type Checked,
  type ConventionTaken,
  categoriesOf,
  deepFreeze,
  type InstansiKind,
  type KeyOf,
  type Rubric,
  type RubricReference,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
  type Source,
} from '../rubric'
import { type Issue, issue, type LocalizedText } from '../text'
import { FAILURES, type Failure } from './failureOf'
import { type ReadProposal, readProposals } from './readProposals'

/** One unit that was proposed. */
export interface ProfileUnit<R extends Rubric = Rubric & Checked> {
  /** The name of its instansi; units of the same name and kind count as one instansi. */
  readonly instansi: string
  /** Id of the kind of its instansi, such as `pemkab`. */
  readonly kind: Extract<KeyOf<R, 'instansiKinds'>, string>
  /** The result of `evaluate`; or else `predicate`. */
  readonly evaluation?: Evaluation<R> | null
  /** The category under which it was proposed; it then succeeds with that predicate only. */
  readonly category?: CategoryIdOf<R> | null
  /** The predicate that it was granted; null for none. */
  readonly predicate?: PredicateIdOf<R> | null
  /** Where it failed, when `predicate` is null. */
  readonly failedOn?: Failure | null
}

/** Counts and percentages of one row: a kind of instansi, or all. */
export interface ProfileRow {
  /** Id of the kind of instansi, or `total` for all. */
  readonly id: string
  /** The name of the kind, or a word for all, in the caller's language. */
  readonly label: string
  /** How many instansi proposed units. */
  readonly instansi: number
  /** How many units were proposed. */
  readonly units: number
  /** Units that were granted a predicate, or whose evaluation meets it: a whole number. */
  readonly succeeded: number
  /** Those units by the id of their predicate. */
  readonly predicates: Readonly<Record<string, number>>
  /** Units without a predicate so far, `units` less `succeeded`: a whole number. */
  readonly notYet: number
  /** Units that failed, by where they failed; each counts once. */
  readonly failed: Readonly<Record<Failure, number>>
  /** Percentages 0..100 with two decimals, rounded half up; `0.00` where there are no units. */
  readonly percent: {
    /** The row's units among all units. */
    readonly units: string
    /** The units that succeeded among the row's units. */
    readonly succeeded: string
    /** The units of each predicate, by its id, among the row's units. */
    readonly predicates: Readonly<Record<string, string>>
    /** The units without a predicate among the row's units. */
    readonly notYet: string
    /** The units that failed there among the row's units that failed. */
    readonly failed: Readonly<Record<Failure, string>>
  }
}

/** The table of results of many units. */
export interface ProfileResult {
  /** Marks it as a result of `profile`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.profile.v1'
  /** The rubric by whose rules the units were counted. */
  readonly rubric: RubricReference
  /** One row for each kind of instansi, in the order of the rubric. */
  readonly rows: readonly ProfileRow[]
  /** The row for all units. */
  readonly total: ProfileRow
  /** Where such a table stands. */
  readonly source: Source
  /** The convention on units that fail on both, where it took part. */
  readonly assumptions: readonly ConventionTaken[]
  /** Categories without thresholds of their own, and results made by another version of the rubric. */
  readonly warnings: readonly Issue[]
}

const ALL: LocalizedText = { id: 'Jumlah', en: 'All' }

function percentOf(part: number, whole: number): string {
  return printHundredths(whole === 0 ? 0n : hundredthsHalfUp(BigInt(part) * 100n, BigInt(whole)))
}

function rowOf(
  id: string,
  label: string,
  units: readonly ReadProposal[],
  all: number,
  predicates: readonly string[],
): ProfileRow {
  const count = (is: (unit: ReadProposal) => boolean) => units.filter(is).length
  const byPredicate = predicates.map((one) => [one, count(({ predicate }) => predicate === one)] as const)
  const byFailure = FAILURES.map((one) => [one, count(({ failure }) => failure === one)] as const)
  const succeeded = count(({ predicate }) => predicate !== null)
  const notYet = units.length - succeeded
  const shares = (counts: readonly (readonly [string, number])[], whole: number) =>
    Object.fromEntries(counts.map(([name, one]) => [name, percentOf(one, whole)]))
  return {
    id,
    label,
    instansi: new Set(units.map((unit) => `${unit.kind.id} ${unit.instansi}`)).size,
    units: units.length,
    succeeded,
    predicates: Object.fromEntries(byPredicate),
    notYet,
    failed: Object.fromEntries(byFailure) as Record<Failure, number>,
    percent: {
      units: percentOf(units.length, all),
      succeeded: percentOf(succeeded, units.length),
      predicates: shares(byPredicate, units.length),
      notYet: percentOf(notYet, units.length),
      failed: shares(byFailure, notYet) as Record<Failure, string>,
    },
  }
}

/**
 * Sums up the results of many units as the Ministry's profile does: per kind of instansi the units proposed, those with
 * WBK, with WBBM and with none yet, and where these failed.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `profile`.
 * @param units - Every unit proposed: its instansi, the kind of instansi, and its evaluation or the predicate granted; `failedOn`
 *   where there is no evaluation and none was granted.
 * @param options - Where a unit counts that fails on both pengungkit and survey (`failedOnBoth`), language.
 * @returns A row for each kind of instansi and one for all, with percentages of units, 0..100 with two decimals.
 * @throws InputError when a unit is incomplete or ill-typed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see Paparan Kementerian PANRB 2020, Profil pembangunan ZI WBK/WBBM 2019; its column "Unit Usulan TPI" counts instansi.
 * @example
 * ```ts
 * import { profile } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const { total } = profile(permenpanrb90_2021, [
 *   { instansi: 'Kementerian A', kind: 'kl', predicate: 'WBK' },
 *   { instansi: 'Kementerian A', kind: 'kl', predicate: null, failedOn: 'survey' },
 *   { instansi: 'Provinsi B', kind: 'pemprov', predicate: null, failedOn: 'pengungkit' },
 * ])
 * total.units // => 3
 * total.instansi // => 2
 * total.percent.notYet // => '66.67'
 * total.percent.failed.survey // => '50.00'
 * ```
 */
export function profile<R extends Rubric & Checked>(
  rubric: R,
  units: readonly ProfileUnit<R>[],
  options?: RuleOptions,
): ProfileResult {
  const rules = requireSection(rubric, 'profile')
  const choices = readChoices(rules.conventions, options)
  const { locale, problems } = choices
  const read = readProposals(rubric, rules, units, choices, problems)
  requireNone(problems)

  const predicates = rubric.predicates.map(({ id }) => id)
  return deepFreeze({
    format: 'zona-integritas.profile.v1',
    rubric: referenceTo(rubric),
    rows: (rubric.instansiKinds as readonly InstansiKind[]).map(({ id, label }) => {
      const own = read.filter(({ kind }) => kind.id === id)
      return rowOf(id, label[locale], own, read.length, predicates)
    }),
    total: rowOf('total', ALL[locale], read, read.length, predicates),
    source: rules.source,
    assumptions: choices.taken(),
    warnings: [
      ...problems.warnings,
      ...categoriesOf(rubric)
        .filter(({ id, ownThresholds }) => !ownThresholds && read.some(({ category }) => category === id))
        .map(({ id, predicate }) =>
          issue('category_without_thresholds', ['units'], { category: id, target: predicate }, locale),
        ),
    ],
  })
}
