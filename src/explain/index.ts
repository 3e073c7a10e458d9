export { type BoundsResult, bounds, type CriterionBounds, type PredicateBounds, type Range } from './bounds'
export type { Difference } from './differencesOf'
export { type Verification, verify } from './verify'
