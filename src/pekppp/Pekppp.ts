import type { Cited, Convention } from '../rubric'
import type { LocalizedText } from '../text'

/** A part of the index and its share of it. */
export interface PekpppPart<Id extends string = string> extends Cited {
  /** Id of the form or aspect, such as `f02`. */
  readonly id: Id
  /** The name of the form or aspect, in both languages. */
  readonly label: LocalizedText
  /** Share of the index, 0..1, as a decimal string. */
  readonly weight: string
}

/** A band of the index, as printed. */
export interface PekpppBand {
  /** The category, such as `A-`. */
  readonly category: string
  /** The lowest index of the band, inclusive, as a decimal string; it decides. */
  readonly from: string
  /** The highest index of the band, inclusive, as a decimal string; only to be shown. */
  readonly to: string
  /** Left out where none is printed. */
  readonly meaning?: LocalizedText
}

/** What the instrument of PEKPPP says about the Indeks Pelayanan Publik (IPP), as data. */
export interface Pekppp<F extends string = string, A extends string = string> {
  /** Where the JSON Schema of such data is, for editors. */
  readonly $schema?: string
  /** Marks the data as PEKPPP's, in this version of its form. */
  readonly format: 'zona-integritas.pekppp.v1'
  /** Id of the data, such as `pekppp-2023`. */
  readonly id: string
  /** Version of this transcription of the instrument (semantic versioning). */
  readonly version: string
  /** The name of the instrument, in both languages. */
  readonly title: LocalizedText
  /** The document that was transcribed. */
  readonly regulation: {
    /** Its number, such as `Pedoman Menteri PANRB 5/2023`. */
    readonly number: string
    /** Its title, as printed. */
    readonly title: string
    /** What a reader should know of it, in both languages. */
    readonly notes?: LocalizedText
  }
  /** The scale of the index, of forms and of aspects. */
  readonly scale: Cited & {
    /** The highest index, as a decimal string; the scale begins at 0. */
    readonly maximum: string
  }
  /** The forms whose weighted mean is the index. */
  readonly forms: readonly PekpppPart<F>[]
  /** The aspects whose weighted mean is the index of a form. */
  readonly aspects: readonly PekpppPart<A>[]
  /** The categories, the lowest first; an index between two of them goes by the convention on rounding. */
  readonly categories: Cited & {
    /** Decimals of the printed bands, to which an index is rounded before it is compared: a whole number. */
    readonly decimals: number
    /** Id of the convention that says how it is rounded: half up or cut. */
    readonly rounding: string
    /** The bands, the lowest first. */
    readonly bands: readonly PekpppBand[]
  }
  /** The choices that the instrument leaves open. */
  readonly conventions: readonly Convention[]
}
