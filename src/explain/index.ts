export { type BoundsResult, bounds, type CriterionBounds, type PredicateBounds, type Range } from './bounds'
export { type Verification, verify } from './verify'
