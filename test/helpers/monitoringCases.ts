import {
  determineRevocation,
  type MonitoringInput,
  monitorPredicate,
  type RevocationInput,
  type RuleOptions,
} from 'zona-integritas'
import { rubric } from './arbitraries'

/** A unit with WBK since 9 December 2024, looked at on 1 March 2026, but for what is changed. */
export const monitor = (changes: Partial<MonitoringInput> = {}, options?: RuleOptions) =>
  monitorPredicate(rubric, { today: '2026-03-01', predicate: 'WBK', grantedOn: '2024-12-09', ...changes }, options)

/** A unit with WBK against which nothing is known, but for what is changed. */
export const revocation = (changes: Partial<RevocationInput> = {}, options?: RuleOptions) =>
  determineRevocation(
    rubric,
    { today: '2026-03-01', subject: 'unit', predicate: 'WBK', grounds: {}, decidedOn: null, ...changes },
    options,
  )
