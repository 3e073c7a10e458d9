export { determineKawasan } from './determineKawasan'
export type * from './KawasanInput'
export type * from './KawasanResult'
