/** An answer as the result carries it: a letter, a canonical decimal text, or its counts in rubric order. */
export type NormalAnswer =
  | string
  | { readonly sum: string; readonly count: number | string }
  | { readonly percent: string }
  | { readonly points: string }
  | Readonly<Record<string, number>>

/** Answers in the order of the questions, each in its one normal form, held by nobody but the library. */
export type NormalAnswers = readonly (NormalAnswer | undefined)[]
