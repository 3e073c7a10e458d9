import type { AnswersReading } from '../../answer'
import {
  compile,
  type EvaluateOptions,
  type Evaluation,
  evaluate,
  type PartialOptions,
  type Score,
} from '../../evaluate'
import type { Checked, Rubric } from '../../rubric'

/** Scores one unit of many: its sums and verdicts, or its whole result. */
export function scoreUnit(
  rubric: Rubric & Checked,
  answers: AnswersReading['answers'],
  options: EvaluateOptions,
  whole: boolean,
): Score | Evaluation {
  // Whether some answers may be missing the options say.
  const stated = options as PartialOptions
  return whole ? evaluate(rubric, answers, stated) : compile(rubric).score(answers, stated)
}
