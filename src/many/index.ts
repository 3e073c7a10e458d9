export { evaluateMany } from './evaluateMany'
export { evaluateManyAsync } from './evaluateManyAsync'
export type * from './ManyUnit'
