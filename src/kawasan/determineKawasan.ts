import { printFraction } from '../exact'
import { requireRead } from '../input'
import {
  type Checked,
  type ConventionTaken,
  conventionTaken,
  deepFreeze,
  type Rubric,
  type RuleOptions,
  readChoices,
  referenceTo,
  requireSection,
} from '../rubric'
import { issue, type Locale } from '../text'
import type { KawasanInput } from './KawasanInput'
import type { KawasanDetermination, KawasanResult } from './KawasanResult'
import { type ReadUnit, readKawasan } from './readKawasan'
import { testKawasan } from './testKawasan'

/** The convention that took part when the evaluation of a unit did not say which predicate the unit holds. */
function heldAssumption(
  { conventions }: Rubric,
  units: readonly ReadUnit[],
  locale: Locale,
): readonly ConventionTaken[] {
  const convention = conventions.find(({ id }) => id === 'heldPredicateNotStated')
  const took = units.some(({ evaluation }) => evaluation?.assumptions.some(({ id }) => id === convention?.id))
  return took && convention ? [conventionTaken(convention, convention.default, locale)] : []
}

/** The highest predicate that is met, in the order of the rubric. */
function highestOf({ predicates }: Rubric, determinations: readonly KawasanDetermination[]): string | null {
  const met = determinations.filter((one) => one.met).map(({ id }) => id)
  return predicates.filter(({ id }) => met.includes(id)).at(-1)?.id ?? null
}

/**
 * Determines which predicate a kawasan meets: all its units, the integration of their processes, and for WBBM the
 * predicate that the kawasan already holds.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `kawasan`.
 * @param kawasan - The kind, the units (each with its evaluation or the predicate that it holds), the integration score
 *   0..10 or the five aspect scores 0..10 (their mean is a convention), and the predicate that the kawasan holds.
 * @param options - How aspects become one score (`aspectsCombined`), language.
 * @returns For each predicate every test, the units that hold the kawasan back, and what TPN recommends.
 * @throws InputError when the input is incomplete or ill-typed; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 90/2021, Lampiran II, BAB III D 2, Tabel 7 and 8; BAB III C 5 c to e; BAB I B, Tabel 5 (aspects of a
 *   kawasan); Lampiran I, Tabel 1 and 2.
 * @example
 * ```ts
 * import { determineKawasan } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * const result = determineKawasan(permenpanrb90_2021, {
 *   kind: 'land',
 *   units: [
 *     { id: 'Kantor Pertanahan A', predicate: 'WBK', grantedOn: '2024-12-09' },
 *     { id: 'Kantor Pertanahan B', predicate: null },
 *   ],
 *   integration: 6.5,
 *   heldPredicate: null,
 * })
 * result.predicate // => null
 * result.determinations.WBK.heldBackBy // => ['Kantor Pertanahan B']
 * result.determinations.WBK.recommendation?.id // => 'd'
 * ```
 */
export function determineKawasan<R extends Rubric & Checked>(
  rubric: R,
  kawasan: KawasanInput<R>,
  options?: RuleOptions,
): KawasanResult<R> {
  const rules = requireSection(rubric, 'kawasan')
  const choices = readChoices(rules.conventions, options)
  const { locale, problems } = choices
  const read = readKawasan(rubric, rules, kawasan, choices, problems)
  requireRead(problems, read)

  const { kind, units, integration } = read
  const determinations = rules.predicates.map((predicate) => testKawasan(rubric, rules, predicate, read, locale))
  const printed = integration && printFraction(integration.score)
  const missing = (kind.roles ?? []).filter((role) => !units.some(({ roles }) => roles.includes(role.id)))
  return deepFreeze({
    format: 'zona-integritas.kawasan.v1',
    rubric: referenceTo(rubric),
    name: read.name,
    kind: { id: kind.id, label: kind.label[locale], source: kind.source },
    predicate: highestOf(rubric, determinations),
    determinations: Object.fromEntries(determinations.map((one) => [one.id, one])),
    integration: {
      score: printed?.actual ?? null,
      display: printed?.display ?? null,
      aspects: rules.aspects.flatMap(({ id, label, source }) => {
        const score = integration?.aspects.get(id)
        return score === undefined ? [] : [{ id, label: label[locale], score, source }]
      }),
      basis: rules.scale.basis,
    },
    units: units.map(({ id, roles, predicate, grantedOn, evaluation }) => ({
      id,
      roles,
      predicate,
      grantedOn,
      evaluated: evaluation !== null,
    })),
    missingRoles: missing.map(({ id, label, office, source }) => ({ id, label: label[locale], office, source })),
    assumptions: [...choices.taken(), ...heldAssumption(rubric, units, locale)],
    warnings: [
      ...problems.warnings,
      ...missing.map(({ id, label }) =>
        issue('obliged_role_missing', ['units'], { kind: kind.label, label, role: id }, locale),
      ),
      ...units.flatMap(({ evaluation }, index) => {
        const count = evaluation?.unanswered.length ?? 0
        return count > 0 ? [issue('lke_incomplete', ['units', index], { count }, locale)] : []
      }),
    ],
  } as unknown as KawasanResult<R>)
}
