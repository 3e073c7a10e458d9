export { type ActionPlan, actionPlan } from './actionPlan'
export type { PrioritiesResult, PriorityStep } from './PrioritiesResult'
export type { PriorityCost, PriorityOptions } from './PriorityOptions'
export { priorities } from './priorities'
