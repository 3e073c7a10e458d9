export {
  type Amount,
  amountOf,
  displayAmount,
  hundredthsOf,
  printAmount,
  printGap,
  printPercent,
  reaches,
  restOf,
  slotValue,
  type Tallied,
} from './Amount'
export { compileScorePlan } from './compileScorePlan'
export type { Reading } from './Reading'
export type { Leaf, QuestionPlan, ScorePlan, SumPlan } from './ScorePlan'
export { newSheet, type Sheet } from './Sheet'
export { tally, tallyInOrder } from './tally'
