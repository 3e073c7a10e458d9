import type { Cited, Convention } from '../rubric'
import type { LocalizedText } from '../text'

/** A part of the index and its share of it. */
export interface PekpppPart<Id extends string = string> extends Cited {
  readonly id: Id
  readonly label: LocalizedText
  /** Share of the index, 0..1, as a decimal string. */
  readonly weight: string
}

/** A band of the index, as printed. */
export interface PekpppBand {
  readonly category: string
  readonly from: string
  readonly to: string
  /** Left out where none is printed. */
  readonly meaning?: LocalizedText
}

/** What the instrument of PEKPPP says about the Indeks Pelayanan Publik (IPP), as data. */
export interface Pekppp<F extends string = string, A extends string = string> {
  readonly $schema?: string
  readonly format: 'zona-integritas.pekppp.v1'
  readonly id: string
  readonly version: string
  readonly title: LocalizedText
  readonly regulation: { readonly number: string; readonly title: string; readonly notes?: LocalizedText }
  /** The highest index, as a decimal string. */
  readonly scale: Cited & { readonly maximum: string }
  /** The forms whose weighted mean is the index. */
  readonly forms: readonly PekpppPart<F>[]
  /** The aspects whose weighted mean is the index of a form. */
  readonly aspects: readonly PekpppPart<A>[]
  /** The categories, the lowest first; an index between two of them goes by the convention on rounding. */
  readonly categories: Cited & {
    readonly decimals: number
    readonly rounding: string
    readonly bands: readonly PekpppBand[]
  }
  readonly conventions: readonly Convention[]
}
