export type { Failure } from './failureOf'
export { type ProfileResult, type ProfileRow, type ProfileUnit, profile } from './profile'
export { type RecapResult, type RecapUnit, recap } from './recap'
