/** An answer as the result carries it: a letter, a canonical decimal text, or its counts in rubric order. */
export type NormalAnswer =
  | string
  | {
      /** Sum of the respondents' indexes, as a decimal text; a whole number where `count` is a text. */
      readonly sum: string
      /** What the sum is divided by: the number of respondents, or a whole number beyond any such count as a text. */
      readonly count: number | string
    }
  | {
      /** Part of the whole, in percent, 0..100. */
      readonly percent: string
    }
  | {
      /** Points, from 0 to the weight of the question. */
      readonly points: string
    }
  | Readonly<Record<string, number>>

/** Answers in the order of the questions, each in its one normal form, held by nobody but the library. */
export type NormalAnswers = readonly (NormalAnswer | undefined)[]
