export {
  type ConclusionInput,
  type ConclusionResult,
  conclude,
  type RecommendationResult,
  recommendationIn,
} from './conclude'
export { determineUnit, type UnitInput, type UnitResult } from './determineUnit'
export {
  evaluateStages,
  type Overruled,
  type StageAnswers,
  type StageResult,
  type StagesResult,
} from './evaluateStages'
export { type HeldPredicate, readHeldPredicate } from './HeldPredicate'
export { type CheckResult, type PreEvaluationInput, type PreEvaluationResult, preEvaluate } from './preEvaluate'
export { isUndecided } from './readCase'
export { componentScores, type QuotedScore } from './scoresOf'
