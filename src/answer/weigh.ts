import type { RatioForm } from './forms'
import type { NormalAnswer } from './NormalAnswer'

/** The counts of an answer, or null when it holds none. */
export function countsOf(answer: NormalAnswer | undefined): Readonly<Record<string, number>> | null {
  return typeof answer === 'object' && !('percent' in answer) ? (answer as Readonly<Record<string, number>>) : null
}

/** Adds up a ratio's counts to its part and its whole. */
export function weigh(form: RatioForm, counts: Readonly<Record<string, number>>): { part: number; whole: number } {
  let part = 0
  let whole = 0
  for (let index = 0; index < form.counts.length; index++) {
    const count = counts[form.counts[index] as string] as number
    part += count * (form.partSigns[index] as number)
    whole += count * (form.wholeSigns[index] as number)
  }
  return { part, whole }
}
