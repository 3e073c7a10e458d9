import { type Fraction, printCut, printFraction } from '../exact'
import { type DecimalText, readFields, requireNone } from '../input'
import {
  type Basis,
  type Checked,
  type ConventionTaken,
  deepFreeze,
  type RuleOptions,
  readChoices,
  requireChecked,
  type Source,
} from '../rubric'
import { categoryOf, type IppCategory } from './ippCategory'
import type { Pekppp } from './Pekppp'
import { readForm, weightedMean } from './readForm'

/** The index of a form, 0..5, or the scores of its aspects, each 0..5. */
export type IppForm<A extends string = string> = number | DecimalText | Readonly<Record<A, number | DecimalText>>

/** An Indeks Pelayanan Publik and how it came about. */
export interface IppResult<F extends string = string> {
  /** Marks it as a result of `ippIndex`, for whoever reads it back from JSON. */
  readonly format: 'zona-integritas.ipp.v1'
  /** The data by which it was computed. */
  readonly pekppp: {
    /** Id of the data, such as `pekppp-2023`. */
    readonly id: string
    /** Version of its transcription of the instrument (semantic versioning). */
    readonly version: string
  }
  /** 0..5, up to 20 decimals, cut. */
  readonly index: string
  /** The index with two decimals, rounded half up; for display only. */
  readonly display: string
  /** The category of the index, with its band. */
  readonly category: IppCategory
  /** Index and share of each form, by form id. */
  readonly forms: Readonly<
    Record<
      F,
      {
        /** The name of the form, in the caller's language. */
        readonly label: string
        /** The index of the form, 0..5, up to 20 decimals, cut. */
        readonly index: string
        /** Share of the whole index, 0..1, as a decimal string. */
        readonly weight: string
        /** Where the weight stands. */
        readonly source: Source
        /** On what the weight rests. */
        readonly basis: Basis
      }
    >
  >
  /** The convention on rounding, where the index has more decimals than the bands. */
  readonly assumptions: readonly ConventionTaken[]
}

/**
 * Computes the Indeks Pelayanan Publik (IPP) from the two forms of PEKPPP.
 *
 * @param pekppp - The shipped PEKPPP data, or data checked by `definePekppp`.
 * @param forms - `f02` (the evaluator's) and `f03` (the service users'): each an index 0..5, or the scores 0..5 of the six
 *   aspects. The weights, 0.75 and 0.25, and those of the aspects are practice, not law.
 * @param options - Other conventions, language.
 * @returns The exact index and its category.
 * @throws InputError when a form is missing or out of range; `.issues` lists every problem.
 * @throws OptionsError when an option is unknown or ill-typed.
 * @throws RubricError when the data has not been checked.
 * @see Paparan Polibatam 10 Juli 2023, Instrumen PEKPPP; the weights: public PEKPPP applications.
 * @example
 * ```ts
 * import { ippIndex } from 'zona-integritas'
 * import { pekppp2023 } from 'zona-integritas/rubrics/pekppp-2023'
 *
 * const policy = { policy: 4, staff: 5, facilities: 4, informationSystem: 3, complaints: 4, innovation: 5 }
 * const ipp = ippIndex(pekppp2023, { f02: policy, f03: '4.1' })
 * ipp.forms.f02.index // => '4.26'
 * ipp.index // => '4.22'
 * ipp.category.category // => 'A-'
 * ```
 */
export function ippIndex<F extends string, A extends string>(
  pekppp: Pekppp<F, A> & Checked,
  forms: Readonly<Record<F, IppForm<A>>>,
  options?: RuleOptions,
): IppResult<F> {
  requireChecked(pekppp, 'zona-integritas.pekppp.v1')
  const choices = readChoices(pekppp.conventions, options)
  const { locale, problems } = choices
  const names = pekppp.forms.map(({ id }) => id)
  const fields = readFields(problems, forms, [], names)
  const figures = new Map<string, Fraction>()
  for (const name of names) {
    const figure = fields && readForm(pekppp, fields, name)
    if (figure) figures.set(name, figure)
  }
  requireNone(problems)

  const index = weightedMean(pekppp.forms, figures)
  const { actual, display } = printFraction(index)
  const shown = pekppp.forms.map(({ id, label, weight, source, basis }) => {
    const { numerator, denominator } = figures.get(id) as Fraction
    return [id, { label: label[locale], index: printCut(numerator, denominator), weight, source, basis }] as const
  })
  return deepFreeze({
    format: 'zona-integritas.ipp.v1',
    pekppp: { id: pekppp.id, version: pekppp.version },
    index: actual,
    display,
    category: categoryOf(pekppp, index, choices),
    forms: Object.fromEntries(shown),
    assumptions: choices.taken(),
  } as IppResult<F>)
}
