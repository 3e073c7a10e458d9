export {
  type Amount,
  amountFraction,
  amountOf,
  displayAmount,
  hundredthsOf,
  isSmall,
  printAmount,
  printGap,
  printPercent,
  reaches,
  type Tallied,
} from './Amount'
export { compileScorePlan } from './compileScorePlan'
export type { Reading } from './Reading'
export type { Leaf, QuestionPlan, ScorePlan, SumPlan } from './ScorePlan'
export { newSheet, type Sheet } from './Sheet'
export { retallyLeaf, tally, tallyInOrder } from './tally'
export { fullUnitsOf, isOpenLeaf, leafAmount, questionValue, sharersOf, type Value } from './worth'
