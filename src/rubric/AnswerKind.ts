import type { LocalizedText } from '../text'
import type { Cited } from './Cited'

/** One option of a choice and its value. */
export interface OptionValue extends Cited {
  /** Share of the question's weight, 0..1, as a decimal string. */
  readonly value: string
}

/** A kind of answer picked from named options, best first. */
export interface ChoiceKind {
  /** The kind of answer: one of some options. */
  readonly type: 'choice'
  /** The name of the kind, in both languages. */
  readonly label: LocalizedText
  /** From what is answered, such as `Ya`, to its value; the best first. */
  readonly options: Readonly<Record<string, OptionValue>>
}

/** A kind of answer that is a survey index from 0 to `maximum`; its value is index / maximum. */
export interface IndexKind extends Cited {
  /** The kind of answer: a survey index. */
  readonly type: 'index'
  /** The name of the kind, in both languages. */
  readonly label: LocalizedText
  /** The best index, as a decimal string. */
  readonly maximum: string
}

/** A kind of answer computed from whole-number counts: part / whole, held between 0 and 1. */
export interface RatioKind extends Cited {
  /** The kind of answer: counts, or a percentage in their place. */
  readonly type: 'ratio'
  /** The name of the kind, in both languages. */
  readonly label: LocalizedText
}

/** A kind of answer that says how much of the weight was reached: a percentage 0..100, or points up to the weight. */
export interface ShareKind extends Cited {
  /** The kind of answer: a share, as a percentage or as points. */
  readonly type: 'share'
  /** The name of the kind, in both languages. */
  readonly label: LocalizedText
}

/** A kind of answer, shared by the questions that refer to it. */
export type AnswerKind = ChoiceKind | IndexKind | RatioKind | ShareKind
