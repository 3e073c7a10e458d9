export { evaluateOptions } from './evaluateOptions'
export { looseOptions } from './looseOptions'
export { ruleOptions } from './ruleOptions'
export { valueAmong } from './valueAmong'
