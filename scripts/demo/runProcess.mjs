import {
  checkSubmission,
  conclude,
  determineKawasan,
  determineUnit,
  evaluateStages,
  monitorPredicate,
  preEvaluate,
  surveyIndex,
} from '../../dist/index.js'
import {
  printConclusion,
  printKawasan,
  printPreEvaluation,
  printStages,
  printSubmission,
  printSurveys,
  printUnit,
} from './printProcess.mjs'

/**
 * Takes a unit from the TPI's conclusion through submission, pra-evaluasi, surveys and the evaluation by TPN to the
 * grant, and then its kawasan; returns the lines of every step.
 */
export function runProcess(rubric, tpiAnswers, process, surveys, locale) {
  const options = { locale }
  const { submission: facts, tpn, kawasan, grantedOn, unit: name } = process
  const { category } = facts
  const heldPredicate = facts.unit.heldPredicate

  const indexes = surveys.map((survey) => surveyIndex(rubric, survey, options))
  const external = Object.fromEntries(indexes.map(({ question, answer }) => [question, answer]))
  const answers = { tpi: tpiAnswers, tpn: { ...tpn, ...external } }
  const stages = evaluateStages(rubric, answers, { heldPredicate, locale })
  const tpi = stages.stages[0].evaluation
  const final = stages.prevailing

  const submission = checkSubmission(rubric, facts, options)
  const unit = determineUnit(rubric, { category, evaluation: final, heldPredicate }, options)
  const today = grantedOn
  const monitoring = monitorPredicate(
    rubric,
    { today, predicate: unit.target, grantedOn, evaluation: final, name },
    options,
  )
  const units = [{ id: name, evaluation: final }, ...kawasan.units]
  return [
    ...printConclusion(conclude(rubric, { by: 'tpi', category, evaluation: tpi, unit: name }, options), locale),
    ...printSubmission(submission, locale),
    ...printPreEvaluation(preEvaluate(rubric, { category, submission, evaluation: tpi }, options), locale),
    ...printSurveys(indexes, locale),
    ...printStages(stages, locale),
    ...printConclusion(conclude(rubric, { by: 'tpn', category, evaluation: final, unit: name }, options), locale),
    ...printUnit(unit, monitoring, locale),
    ...printKawasan(determineKawasan(rubric, { ...kawasan, units }, options), locale),
  ]
}
