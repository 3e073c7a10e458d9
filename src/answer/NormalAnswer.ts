/** An answer as the result carries it: a letter, a canonical decimal text, or its counts in rubric order. */
export type NormalAnswer =
  | string
  | { readonly sum: string; readonly count: number }
  | { readonly percent: string }
  | Readonly<Record<string, number>>

/** Answers by question id, each in its one normal form, held by nobody but the library. */
export type NormalAnswers = Readonly<Record<string, NormalAnswer | undefined>>
