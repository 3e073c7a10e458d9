import { printCut } from '../exact'
import type { ReadRespondent } from './readSurvey'

/** How many respondents received one kind of service, beside the people served. */
export interface Composition {
  /** The service; null for respondents of whom it is not known. */
  readonly service: string | null
  /** Respondents counted who received it: a whole number. */
  readonly respondents: number
  /** Percent of all respondents, 0..100, up to 20 decimals, cut. */
  readonly percent: string
  /** People served: a whole number; null when not stated. */
  readonly served: number | null
  /** Percent of all people served, 0..100, up to 20 decimals, cut; null when not stated. */
  readonly servedPercent: string | null
}

const percentOf = (part: number, whole: number) => (whole === 0 ? '0' : printCut(BigInt(part) * 100n, BigInt(whole)))

/** Counts respondents by service, in the order in which services are first named: those served first. */
export function compositionOf(
  respondents: readonly ReadRespondent[],
  served: ReadonlyMap<string, number> | null,
): readonly Composition[] {
  const counts = new Map<string | null, number>()
  for (const service of served?.keys() ?? []) counts.set(service, 0)
  for (const { service } of respondents) counts.set(service, (counts.get(service) ?? 0) + 1)
  const people = [...(served?.values() ?? [])].reduce((sum, one) => sum + one, 0)
  return [...counts].map(([service, count]) => {
    const known = served && service !== null ? (served.get(service) ?? 0) : null
    return {
      service,
      respondents: count,
      percent: percentOf(count, respondents.length),
      served: known,
      servedPercent: known === null ? null : percentOf(known, people),
    }
  })
}
