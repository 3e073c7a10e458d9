export { type BoundsResult, bounds, type CriterionBounds, type PredicateBounds, type Range } from './bounds'
export { type Difference, type Verification, verify } from './verify'
