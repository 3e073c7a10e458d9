import { compareFractions, type Fraction, fractionOfDecimal, printCut, roundFraction } from '../exact'
import { nearDecimal, readDecimal, requireRead } from '../input'
import {
  type Checked,
  type Choices,
  type ConventionTaken,
  deepFreeze,
  type RuleOptions,
  readChoices,
  requireChecked,
  type Source,
} from '../rubric'
import { describeValue, issue } from '../text'
import type { Pekppp } from './Pekppp'

/** The category of an index. */
export interface IppCategory {
  /** `A`, `A-`, `B` ... `F`. */
  readonly category: string
  /** What the category means; null where none is printed. */
  readonly meaning: string | null
  /** The lowest index of the band, as printed. */
  readonly from: string
  /** The highest index of the band, as printed. */
  readonly to: string
  /** The index as it was compared, rounded by the convention. */
  readonly rounded: string
  /** Where the bands are printed. */
  readonly source: Source
}

/** Finds the band of an index. */
export function categoryOf(pekppp: Pekppp, index: Fraction, choices: Choices): IppCategory {
  const { decimals, rounding, bands, source } = pekppp.categories
  const cut = roundFraction(index, decimals, 'cut')
  const between = compareFractions(cut, index) !== 0
  const how = (between ? choices.take(rounding) : choices.choiceOf(rounding)) === 'cut' ? 'cut' : 'halfUp'
  const rounded = roundFraction(index, decimals, how)
  const reached = bands.filter(({ from }) => compareFractions(fractionOfDecimal(from), rounded) <= 0)
  const { category, meaning, from, to } = reached.at(-1) as (typeof bands)[number]
  return {
    category,
    meaning: meaning?.[choices.locale] ?? null,
    from,
    to,
    rounded: printCut(rounded.numerator, rounded.denominator),
    source,
  }
}

/** The category of an Indeks Pelayanan Publik, as data. */
export interface IppCategoryResult extends IppCategory {
  /** Marks it as a result of `ippCategory`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.ippCategory.v1'
  /** 0..5, up to 20 decimals. */
  readonly index: string
  /** The convention on rounding, where the index has more decimals than the bands. */
  readonly assumptions: readonly ConventionTaken[]
}

/**
 * Finds the category of an Indeks Pelayanan Publik (IPP).
 *
 * @param pekppp - The shipped PEKPPP data, or data checked by `definePekppp`.
 * @param index - The index, 0..5: a number or a decimal text. Between two printed bands (1.00 and 1.01) it is rounded to
 *   two decimals first, half up, unless `options.conventions` says otherwise.
 * @param options - Other conventions, language.
 * @returns The category with its band and meaning.
 * @throws InputError when the index is none.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the data has not been checked.
 * @see Paparan Polibatam 10 Juli 2023, Kategori Nilai IPP.
 * @example
 * ```ts
 * import { ippCategory } from 'zona-integritas'
 * import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
 *
 * ippCategory(pekppp2023, 4.5).category // => 'A-'
 * ippCategory(pekppp2023, '4.505').category // => 'A'
 * ippCategory(pekppp2023, '4.505', { conventions: { bandRounding: 'cut' } }).category // => 'A-'
 * ```
 */
export function ippCategory(
  pekppp: Pekppp & Checked,
  index: number | `${number}`,
  options?: RuleOptions,
): IppCategoryResult {
  requireChecked(pekppp, 'zona-integritas.pekppp.v1')
  const choices = readChoices(pekppp.conventions, options)
  const { problems } = choices
  const { maximum } = pekppp.scale
  const text = readDecimal(index, maximum)
  if (text === null) {
    const near = nearDecimal(index, maximum)
    const words = { field: 'index', given: describeValue(index), allowed: `0..${maximum}`, closest: near }
    problems.issues.push(issue('invalid_field', ['index'], words, problems.locale))
  }
  requireRead(problems, text)
  const category = categoryOf(pekppp, fractionOfDecimal(text), choices)
  return deepFreeze({
    format: 'zona-integritas.ippCategory.v1',
    index: text,
    ...category,
    assumptions: choices.taken(),
  })
}
