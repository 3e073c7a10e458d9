import type { IssuePath } from '../text'
import type { LayoutNote, LayoutSide } from './Layout'

/** A value as another system holds it, and where. */
export interface GivenValue {
  readonly value: unknown
  readonly path: IssuePath
  /** As a reader would name it, such as `Jawaban!K126`. */
  readonly place: string
}

/** What another system holds about one cell. */
export interface Given {
  /** As it was spelt; a cell of the rubric, or a ratio question. */
  readonly id: string
  readonly values: { readonly [F in LayoutSide | LayoutNote]?: GivenValue }
}

/** The fields beside answers. */
export const NOTES = ['unitNote', 'unitEvidence', 'tpiNote'] as const satisfies readonly LayoutNote[]

/** The fields of answers. */
export const SIDES = ['unit', 'tpi'] as const satisfies readonly LayoutSide[]
