export { determineRevocation, type RevocationInput, type RevocationResult } from './determineRevocation'
export type { MonitoringResult } from './MonitoringResult'
export { type MonitoringInput, monitorPredicate } from './monitorPredicate'
