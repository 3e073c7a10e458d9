export type * from './Comparison'
export { type CompareOptions, compareEvaluations } from './compareEvaluations'
export type * from './Reconciliation'
export { reconcile } from './reconcile'
