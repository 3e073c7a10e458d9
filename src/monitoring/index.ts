export { determineRevocation, type RevocationInput, type RevocationResult } from './determineRevocation'
export { type MonitoringInput, type MonitoringResult, monitorPredicate } from './monitorPredicate'
