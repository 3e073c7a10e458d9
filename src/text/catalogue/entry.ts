import type { LocalizedText } from '../locale'

/** The words of one code. */
export interface Entry {
  /** The sentence; `{name}` stands for a parameter. */
  readonly message: LocalizedText
  /** What would be right; left out of an issue when one of its parameters is not known. */
  readonly suggestion?: LocalizedText
}

/**
 * Writes an entry: the sentence in Indonesian and in English, and perhaps a suggestion in both. A call has no effects, which
 * bundlers are told of a function alone, so that who bundles only a rubric carries no sentences.
 */
/* @__NO_SIDE_EFFECTS__ */
export function entry(id: string, en: string, suggestion?: readonly [id: string, en: string]): Entry {
  return suggestion
    ? { message: { id, en }, suggestion: { id: suggestion[0], en: suggestion[1] } }
    : { message: { id, en } }
}
