import type { NormalAnswers } from '../answer'
import {
  answersIn,
  type Compiled,
  callIn,
  type Evaluation,
  type ExactPoints,
  exactPoints,
  readOptions,
} from '../evaluate'

/** One of two results that are compared, with its exact points. */
export interface Side {
  readonly evaluation: Evaluation
  /** In the order of the questions. */
  readonly answers: NormalAnswers
  readonly points: ExactPoints
}

/** Takes the answers out of a fresh result, and adds them up exactly under its own options. */
export function sideOf(compiled: Compiled, evaluation: Evaluation): Side {
  const answers = answersIn(compiled, evaluation)
  const { settings } = readOptions(compiled, callIn(evaluation).options)
  return { evaluation, answers, points: exactPoints(compiled, answers, settings.reading) }
}
