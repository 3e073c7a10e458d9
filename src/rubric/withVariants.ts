import { closest, describeValue, issue, type Locale, OptionsError } from '../text'
import { defineRubric } from './defineRubric'
import { type Checked, requireChecked } from './mark'
import type { Predicate, Rubric } from './Rubric'
import type { VariantIdOf } from './RubricOf'
import type { Variant } from './sections'

const made = new WeakMap<Rubric, Map<string, Rubric & Checked>>()

function replaced(predicates: readonly Predicate[], variants: readonly Variant[]): readonly Predicate[] {
  const minima = variants.flatMap((variant) => variant.minima)
  return predicates.map((predicate) => ({
    ...predicate,
    criteria: predicate.criteria.map((criterion) => {
      const other = minima.find((one) => one.predicate === predicate.id && one.criterion === criterion.id)
      if (!other || criterion.type !== 'points') return criterion
      const { minimum, source, basis } = other
      return { ...criterion, minimum, source, basis }
    }),
  }))
}

/**
 * Takes the figures of another document where the documents on a regulation disagree.
 *
 * @param rubric - A rubric that has `variants`, such as that of PermenPANRB 10/2019.
 * @param variants - Ids of the variants to take; the later prevails where two give the same figure.
 * @param locale - Language of the messages: `id` (default) or `en`.
 * @returns The rubric with those figures, checked again; its results name the variants. The same object for the same call.
 * @throws OptionsError when the rubric has no such variant.
 * @throws RubricError when the rubric has not been checked.
 * @see PermenPANRB 10/2019, Syarat penetapan: the minimum of "Bersih dan Bebas KKN" for WBBM is 18,88 or 18,50.
 * @example
 * ```ts
 * import { evaluate, withVariants } from 'zona-integritas'
 * import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
 *
 * const other = withVariants(permenpanrb10_2019, ['paparan-2023'])
 * const { determinations, rubric } = evaluate(other, {}, { unanswered: 'zero' })
 * determinations.WBBM.criteria[8]?.required // => '18.5'
 * rubric.variant // => ['paparan-2023']
 * ```
 */
export function withVariants<R extends Rubric & Checked>(
  rubric: R,
  variants: readonly VariantIdOf<R>[],
  locale: Locale = 'id',
): R {
  requireChecked(rubric)
  const offered = rubric.variants ?? []
  const known = offered.map(({ id }) => id)
  const asked: readonly unknown[] = Array.isArray(variants) ? [...new Set(variants)] : [variants]
  const unknown = asked.filter((id) => typeof id !== 'string' || !known.includes(id))
  if (unknown.length > 0) {
    throw new OptionsError(
      unknown.map((id) => {
        const near = typeof id === 'string' ? closest(id, known) : null
        const words = { option: 'variants', given: describeValue(id), allowed: known, closest: near }
        return issue('invalid_option', ['variants'], words, locale)
      }),
    )
  }
  const ids = asked as readonly string[]
  if (ids.length === 0) return rubric
  // The last one given prevails.
  const latestFirst = [...ids].reverse().flatMap((id) => offered.filter((one) => one.id === id))
  const key = ids.join()
  const cache = made.get(rubric) ?? new Map<string, Rubric & Checked>()
  made.set(rubric, cache)
  const fresh =
    cache.get(key) ??
    defineRubric({
      ...(rubric as Rubric),
      predicates: replaced(rubric.predicates, latestFirst),
      variant: [...new Set([...(rubric.variant ?? []), ...ids])],
    })
  cache.set(key, fresh)
  return fresh as Rubric as R
}
