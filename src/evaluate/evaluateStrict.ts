import type { NormalAnswers } from '../answer'
import { nodesBelowMinimum, printSums, settleScores, testCriteria } from '../determine'
import { type Reading, type Sheet, tallyInOrder } from '../score'
import { freezeIssues, type Issue } from '../text'
import { areasOf } from './areasOf'
import { assumptionsOf } from './assumptionsOf'
import { buildNodes } from './buildTree'
import type { Compiled } from './Compiled'
import { takeSheet } from './compileRubric'
import type { Determination, Evaluation, Progress } from './Result'
import { readGiven } from './readGiven'
import type { Settings } from './Settings'
import { highestMet, verdictOf } from './verdict'

/** An evaluation, or the problems of the answers. */
export type Outcome =
  | { readonly data: Evaluation; readonly issues?: undefined }
  | { readonly data?: undefined; readonly issues: readonly Issue[] }

/** Reads answers strictly, adds them up and puts the whole result together. */
export function evaluateStrict(compiled: Compiled, input: unknown, settings: Settings): Outcome {
  const { answers, contradictions, issues } = readGiven(compiled, input, settings)
  return issues ? { issues } : { data: evaluateNormal(compiled, answers, settings, settings.reading, contradictions) }
}

/** Puts a result together from answers in their normal form, read before. */
export function evaluateNormal(
  compiled: Compiled,
  answers: NormalAnswers,
  settings: Settings,
  reading: Reading = settings.reading,
  contradictions: readonly Issue[] = [],
): Evaluation {
  const sheet = takeSheet(compiled)
  tallyInOrder(compiled.score, answers, reading, sheet)
  const evaluation = resultOf(compiled, settings, answers, sheet, contradictions)
  compiled.spare = sheet
  return evaluation
}

function resultOf(
  compiled: Compiled,
  settings: Settings,
  answers: NormalAnswers,
  sheet: Sheet,
  contradictions: readonly Issue[],
): Evaluation {
  const { rubric, score, determine } = compiled
  const { locale, heldPredicate } = settings
  const complete = sheet.answered === score.questions.length
  const scoresMet = settleScores(determine, score, sheet, compiled.sums)
  const unanswered = complete ? [] : score.ids.filter((_, index) => sheet.values[index] === undefined)

  const sums = printSums(score, sheet)
  const total = sums(score.total)
  const determinations: Record<string, Determination> = {}
  determine.predicates.forEach((predicate, index) => {
    const { met, scoresMet: points, final } = verdictOf(compiled, settings, scoresMet, complete, index)
    // Written out, not spread: engines freeze a spread copy slowly.
    determinations[predicate.id] = Object.freeze({
      id: predicate.id,
      label: predicate.label[locale],
      met,
      scoresMet: points,
      final,
      criteria: testCriteria(predicate, score.scale, sums, heldPredicate, locale),
    })
  })
  // A half-filled LKE is below every minimum somewhere; only a complete one is worth this warning.
  const below = complete ? nodesBelowMinimum(determine, sums, locale) : []

  const evaluation: Evaluation<typeof rubric> = {
    format: 'zona-integritas.result.v1',
    rubric: compiled.reference,
    options: Object.freeze({
      heldPredicate,
      unanswered: settings.unanswered,
      conventions: settings.conventions,
      contradictions: settings.contradictions,
    }),
    total: total.actual,
    display: total.display,
    predicate: highestMet(compiled, settings, scoresMet, complete),
    determinations: Object.freeze(determinations),
    areas: areasOf(compiled, locale, sums),
    nodes: buildNodes(compiled, sheet, sums, settings.unanswered === 'exclude', locale),
    complete,
    unanswered: Object.freeze(unanswered),
    progress: progressOf(compiled, sheet),
    assumptions: assumptionsOf(compiled, settings, answers, unanswered),
    warnings: freezeIssues([...contradictions, ...below]),
  }
  return Object.freeze(evaluation)
}

function progressOf({ score, tree }: Compiled, { answered, leafAnswered }: Sheet): Evaluation['progress'] {
  const total = score.questions.length
  if (answered === total && tree.complete) return tree.complete
  const areas: Record<string, Progress> = {}
  for (const area of tree.areas) {
    let inArea = 0
    for (const leaf of area.leaves) inArea += leafAnswered[leaf] as number
    areas[area.id] = Object.freeze({ answered: inArea, total: area.questions })
  }
  const progress = Object.freeze({ answered, total, areas: Object.freeze(areas) })
  if (answered === total) tree.complete = progress
  return progress
}
