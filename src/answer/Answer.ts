import type { DecimalText } from '../input'
import type { CarriedKeys, Rubric } from '../rubric'

/** A survey index kept exact as a sum over a number of respondents. */
export interface SurveyMean {
  /** Sum of the respondents' indexes. */
  readonly sum: number | DecimalText
  /** Number of respondents, 1 to 1,000,000,000. */
  readonly count: number
}

/**
 * A survey index kept exact where a count is not enough, such as a mean over elements with different numbers of answers:
 * two whole numbers of at most 400 digits, as texts.
 */
export interface LongMean {
  /** The numerator: a whole number of at most 400 digits. Divided by `count` it is the index, 0..4. */
  readonly sum: DecimalText
  /** The denominator: a whole number of at most 400 digits, not 0. */
  readonly count: DecimalText
}

/** A survey index, 0..4: a number (taken as its shortest decimal form), a decimal text, or exactly a sum and a count. */
export type IndexAnswer = number | DecimalText | SurveyMean | LongMean

/** The counts of a ratio question, each a whole number from 0 to 1,000,000,000. */
export type CountsAnswer<C extends string = string> = { readonly [K in C]: number } & {
  /** Never there: a ratio is answered with its counts or with a percentage. */
  readonly percent?: never
}

/** A ratio known only as a percentage, 0..100. */
export interface PercentAnswer {
  /** Part of the whole, in percent, 0..100, with up to 20 decimals. */
  readonly percent: number | DecimalText
}

/** A share known as points, 0 to the question's weight. */
export interface PointsAnswer {
  /** Points, from 0 to the weight of the question, with up to 20 decimals. */
  readonly points: number | DecimalText
}

/** An answer that says how much of the weight was reached: as a percentage 0..100, or as points. */
export type ShareAnswer = PercentAnswer | PointsAnswer

/** An answer to a ratio question. */
export type RatioAnswer<C extends string = string> = CountsAnswer<C> | PercentAnswer

/** Any answer. */
export type Answer =
  | string
  | number
  | SurveyMean
  | LongMean
  | PercentAnswer
  | PointsAnswer
  | Readonly<Record<string, number>>

/** How deep a literal rubric may nest; ends the recursion for rubrics known only as `Rubric`. */
type Depth = [1, 1, 1, 1, 1, 1, 1, 1]
type Deeper<D extends readonly unknown[]> = D extends readonly [unknown, ...infer Rest] ? Rest : []

type QuestionsIn<N, D extends readonly unknown[] = Depth> = D extends readonly []
  ? never
  : N extends { readonly level: 'question' }
    ? N
    : N extends { readonly children: readonly (infer C)[] }
      ? QuestionsIn<C, Deeper<D>>
      : never

type AnswerTo<Q extends { readonly kind: string }, R extends Rubric> = R['answerKinds'][Q['kind']] extends infer Kind
  ? Kind extends { readonly type: 'choice'; readonly options: infer O }
    ? Extract<keyof O, string>
    : Kind extends { readonly type: 'index' }
      ? IndexAnswer
      : Kind extends { readonly type: 'share' }
        ? ShareAnswer
        : Q extends { readonly ratio: { readonly counts: readonly { readonly id: infer C extends string }[] } }
          ? RatioAnswer<C>
          : Answer
  : never

/** The answers of a literal rubric; a rubric known only as `Rubric` takes any question id. */
type LiteralAnswers<R extends Rubric> = string extends R['id']
  ? Readonly<Record<string, Answer>>
  : {
      readonly [Q in Extract<
        QuestionsIn<R['components'][number]>,
        { readonly id: string; readonly kind: string }
      > as Q['id']]: AnswerTo<Q, R>
    }

/** The complete answers that a rubric asks for, by question id. */
export type AnswersOf<R extends Rubric> = [CarriedKeys<R>] extends [never]
  ? LiteralAnswers<R>
  : CarriedKeys<R>['answers']

/** Answers of which some may still be missing. */
export type PartialAnswersOf<R extends Rubric> = { readonly [Id in keyof AnswersOf<R>]?: AnswersOf<R>[Id] | undefined }

type NodesIn<N, D extends readonly unknown[] = Depth> = D extends readonly []
  ? never
  : N extends { readonly id: infer Id; readonly children: readonly (infer C)[] }
    ? Id | NodesIn<C, Deeper<D>>
    : N extends { readonly id: infer Id }
      ? Id
      : never

/** The ids of all nodes of a rubric. */
export type NodeIdOf<R extends Rubric> = [CarriedKeys<R>] extends [never]
  ? string extends R['id']
    ? string
    : Extract<NodesIn<R['components'][number]>, string>
  : CarriedKeys<R>['nodes']

/** The ids of the areas of a rubric. */
export type AreaIdOf<R extends Rubric> = [CarriedKeys<R>] extends [never]
  ? R['areas'][number]['id']
  : CarriedKeys<R>['areas']

/** The ids of the predicates of a rubric. */
export type PredicateIdOf<R extends Rubric> = [CarriedKeys<R>] extends [never]
  ? R['predicates'][number]['id']
  : CarriedKeys<R>['predicates']

type LiteralConventions<R extends Rubric> = string extends R['id']
  ? Readonly<Record<string, string>>
  : { readonly [C in R['conventions'][number] as C['id']]: Extract<keyof C['choices'], string> }

/** The conventions of a rubric that a caller may override, each with its choices. */
export type ConventionsOf<R extends Rubric> = [CarriedKeys<R>] extends [never]
  ? LiteralConventions<R>
  : CarriedKeys<R>['conventions']
