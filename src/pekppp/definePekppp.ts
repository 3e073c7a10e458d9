import { addFractions, compareFractions, type Fraction, fractionOfDecimal } from '../exact'
import { type Checked, markChecked, shapeIssues } from '../rubric'
import { type Issue, issue, type Locale, RubricError } from '../text'
import type { Pekppp, PekpppPart } from './Pekppp'
import { pekpppSchema } from './pekpppSchema'

const ONE: Fraction = { numerator: 1n, denominator: 1n }

function checkPekppp(data: Pekppp, locale: Locale): readonly Issue[] {
  const issues: Issue[] = []
  const { forms, aspects, categories, conventions, scale } = data
  const { maximum } = scale
  const unique = (name: string, ids: readonly string[]) => {
    for (const id of ids.filter((one, index) => ids.indexOf(one) < index)) {
      issues.push(issue('rubric_duplicate_id', [name, id], { id }, locale))
    }
  }
  const parts: readonly (readonly [string, readonly PekpppPart[]])[] = [
    ['forms', forms],
    ['aspects', aspects],
  ]
  for (const [name, list] of parts) {
    unique(
      name,
      list.map(({ id }) => id),
    )
    const sum = list.map(({ weight }) => fractionOfDecimal(weight)).reduce(addFractions)
    if (compareFractions(sum, ONE) !== 0) {
      const words = { id: name, sum: list.map(({ weight }) => weight).join(' + '), weight: '1' }
      issues.push(issue('rubric_weights', [name], words, locale))
    }
  }
  unique(
    'bands',
    categories.bands.map(({ category }) => category),
  )
  // Each band begins one step of its decimals above the one before, from 0 to the maximum.
  const step: Fraction = { numerator: 1n, denominator: 10n ** BigInt(categories.decimals) }
  let next = fractionOfDecimal('0')
  const isFiner = (figure: Fraction) => (figure.numerator * step.denominator) % figure.denominator !== 0n
  for (const { category, from, to } of categories.bands) {
    const [low, high] = [fractionOfDecimal(from), fractionOfDecimal(to)]
    if (compareFractions(low, next) !== 0 || compareFractions(high, low) < 0 || isFiner(low) || isFiner(high)) {
      issues.push(issue('rubric_bands', ['bands', category], { id: category, from }, locale))
    }
    next = addFractions(high, step)
  }
  if (compareFractions(next, addFractions(fractionOfDecimal(maximum), step)) !== 0) {
    issues.push(issue('rubric_bands', ['bands'], { id: 'bands', from: maximum }, locale))
  }
  for (const { id, choices, ...convention } of conventions) {
    if (Object.hasOwn(choices, convention.default)) continue
    issues.push(issue('rubric_unknown_reference', [id], { id, reference: convention.default, closest: null }, locale))
  }
  for (const choice of Object.keys(conventions.find(({ id }) => id === categories.rounding)?.choices ?? {})) {
    if (['halfUp', 'cut'].includes(choice)) continue
    const words = { id: categories.rounding, reference: choice, closest: null }
    issues.push(issue('rubric_unknown_reference', [categories.rounding], words, locale))
  }
  if (!conventions.some(({ id }) => id === categories.rounding)) {
    const words = { id: 'categories', reference: categories.rounding, closest: null }
    issues.push(issue('rubric_unknown_reference', ['categories'], words, locale))
  }
  return issues
}

/**
 * Checks PEKPPP data of your own, such as another year's weights, and returns a frozen copy that `ippIndex` accepts.
 *
 * @param data - The data as a plain object, such as a parsed JSON file; weights as shares 0..1, as decimal strings.
 * @param locale - Language of the messages: `id` (default) or `en`.
 * @returns A deeply frozen copy.
 * @throws RubricError when anything is wrong; `.issues` lists every problem.
 * @example
 * ```ts
 * import { definePekppp, ippIndex } from 'zona-integritas'
 * import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
 *
 * const own = definePekppp({ ...pekppp2023, id: 'pekppp-latihan' })
 * ippIndex(own, { f02: 4.2, f03: 4 }).index // => '4.15'
 * ```
 */
export function definePekppp<const P extends Pekppp>(data: P, locale: Locale = 'id'): P & Checked {
  const { data: copy, issues } = shapeIssues<Pekppp>(data, pekpppSchema(), locale)
  if (!copy) throw new RubricError(issues)
  const problems = checkPekppp(copy, locale)
  if (problems.length > 0) throw new RubricError(problems)
  return markChecked(copy) as Pekppp as P & Checked
}
