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
  readonly id: string
  readonly label: string
  /** How many instansi proposed units. */
  readonly instansi: number
  /** How many units were proposed. */
  readonly units: number
  readonly succeeded: number
  /** Units by the predicate that they were granted. */
  readonly predicates: Readonly<Record<string, number>>
  readonly notYet: number
  /** Units that failed, by where they failed; each counts once. */
  readonly failed: Readonly<Record<Failure, number>>
  /** Percentages with two decimals, rounded half up: of all units, of the row's units, and of the units that failed. */
  readonly percent: {
    /** The row's units among all units. */
    readonly units: string
    readonly succeeded: string
    readonly predicates: Readonly<Record<string, string>>
    readonly notYet: string
    readonly failed: Readonly<Record<Failure, string>>
  }
}

/** The table of results of many units. */
export interface ProfileResult {
  readonly format: 'zona-integritas.profile.v1'
  readonly rubric: RubricReference
  /** One row for each kind of instansi, in the order of the rubric. */
  readonly rows: readonly ProfileRow[]
  readonly total: ProfileRow
  readonly source: Source
  readonly assumptions: readonly ConventionTaken[]
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
