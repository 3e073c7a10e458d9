import { compareFractions, fractionOfDecimal, lowestTerms, multiplyFractions, printCut } from '../exact'
import { type DecimalText, nearDecimal, readDecimal, requireRead } from '../input'
import { type Checked, deepFreeze, type Rubric, type RuleOptions, readChoices, requireSection } from '../rubric'
import { describeValue, issue } from '../text'
import { answerOf, type SurveyAnswer } from './answerOf'

/** An index and its value on the SKM scale. */
export interface SkmConversion {
  /** Marks it as a conversion between index and SKM, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.skm.v1'
  /** The index, 1..4, up to 20 decimals, cut. */
  readonly index: string
  /** The value on the SKM scale, 25..100, up to 20 decimals, cut. */
  readonly skm: string
  /** The index exactly, as an answer for `evaluate`. */
  readonly answer: SurveyAnswer
}

function convert(rubric: Rubric, value: unknown, given: 'skm' | 'index', options: unknown): SkmConversion {
  const { skm } = requireSection(rubric, 'surveys')
  const { problems } = readChoices([], options)
  const factor = fractionOfDecimal(skm.factor)
  const perIndex = { numerator: factor.denominator, denominator: factor.numerator }
  const scaled = (text: string) => multiplyFractions(fractionOfDecimal(text), perIndex)
  const [low, high] = [skm.lowest, skm.highest].map((text) => {
    const { numerator, denominator } = given === 'skm' ? fractionOfDecimal(text) : scaled(text)
    return printCut(numerator, denominator)
  }) as [string, string]
  const text = readDecimal(value, high)
  if (text === null || compareFractions(fractionOfDecimal(text), fractionOfDecimal(low)) < 0) {
    const words = {
      field: given,
      given: describeValue(value),
      allowed: `${low}..${high}`,
      closest: nearDecimal(value, high),
    }
    problems.issues.push(issue('invalid_field', [given], words, problems.locale))
  }
  requireRead(problems, text)
  const index = given === 'skm' ? scaled(text) : fractionOfDecimal(text)
  const onScale = multiplyFractions(index, factor)
  return deepFreeze({
    format: 'zona-integritas.skm.v1',
    index: printCut(index.numerator, index.denominator),
    skm: printCut(onScale.numerator, onScale.denominator),
    answer: answerOf(lowestTerms(index)),
  })
}

/**
 * Converts a value of the survei kepuasan masyarakat (SKM) to a survey index.
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `surveys`.
 * @param value - The SKM value, 25..100: a number or a decimal text.
 * @param options - Language of the messages.
 * @returns The index 1..4, exactly, as text and as an answer for `evaluate`.
 * @throws InputError when the value is none.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 14/2017: the value is the index times 25.
 * @example
 * ```ts
 * import { indexFromSkm } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * indexFromSkm(permenpanrb90_2021, '90').index // => '3.6'
 * indexFromSkm(permenpanrb90_2021, 88.31).answer // => { sum: '8831', count: 2500 }
 * ```
 */
export function indexFromSkm(
  rubric: Rubric & Checked,
  value: number | DecimalText,
  options?: RuleOptions,
): SkmConversion {
  return convert(rubric, value, 'skm', options)
}

/**
 * Converts a survey index to a value of the survei kepuasan masyarakat (SKM).
 *
 * @param rubric - A shipped rubric, or one checked by `defineRubric`, with a section `surveys`.
 * @param index - The index, 1..4: a number or a decimal text.
 * @param options - Language of the messages.
 * @returns The SKM value 25..100, exactly.
 * @throws InputError when the index is none.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the rubric has not been checked or has no such section.
 * @see PermenPANRB 14/2017: the value is the index times 25.
 * @example
 * ```ts
 * import { skmFromIndex } from 'zona-integritas'
 * import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
 *
 * skmFromIndex(permenpanrb90_2021, 3.6).skm // => '90'
 * ```
 */
export function skmFromIndex(
  rubric: Rubric & Checked,
  index: number | DecimalText,
  options?: RuleOptions,
): SkmConversion {
  return convert(rubric, index, 'index', options)
}
