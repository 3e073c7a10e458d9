import type { FieldReader, Problems } from '../input'
import type { Checked, Rubric } from '../rubric'
import { append, describeValue } from '../text'
import { callIn } from './callIn'
import { differencesIn } from './differencesIn'
import type { Evaluation } from './Result'
import { readEvaluation } from './readEvaluation'
import { safeEvaluate } from './safeEvaluate'

/** The figures and verdicts of a result; conventions and warnings may be told better by a later version. */
const FIGURES = [
  'total',
  'display',
  'predicate',
  'determinations',
  'areas',
  'nodes',
  'complete',
  'unanswered',
  'progress',
] as const

const figuresOf = (evaluation: Evaluation) => Object.fromEntries(FIGURES.map((name) => [name, evaluation[name]]))

/**
 * Takes a result handed in, fresh or parsed from JSON, and evaluates its answers again in the caller's language, so that
 * every part of it is there and every text in one language. One whose answers do not give its figures is refused.
 */
export function evaluateAgain(
  fields: FieldReader,
  name: string,
  rubric: Rubric,
  problems: Problems,
): Evaluation | null {
  const stored = readEvaluation(fields, name, rubric, problems, true)
  if (!stored) return null
  try {
    return again(stored, fields, name, rubric, problems)
  } catch {
    // Only an object that is disguised as a result of ours throws while it is looked at.
    return fields.report('not_a_result', name, { maker: 'evaluate', given: describeValue(stored) })
  }
}

function again(
  stored: Evaluation,
  fields: FieldReader,
  name: string,
  rubric: Rubric,
  problems: Problems,
): Evaluation | null {
  const { answers, options } = callIn(stored)
  const outcome = safeEvaluate(rubric as Rubric & Checked, answers, { ...options, locale: problems.locale })
  if (!outcome.success) {
    const found = outcome.issues.map((problem) => ({ ...problem, path: [...fields.path, name, ...problem.path] }))
    append(problems.issues, found)
    return null
  }
  const differences = differencesIn(figuresOf(stored), figuresOf(outcome.data)).filter(
    // Where a minimum stands is no figure.
    ({ path }) => !path.includes('source') && path.at(-1) !== 'basis',
  )
  const [first] = differences
  if (!first) return outcome.data
  const words = {
    at: first.path.join('/'),
    stored: describeValue(first.stored),
    found: describeValue(first.found),
    count: differences.length,
  }
  return fields.report('result_does_not_hold', name, words)
}
