import { randomFrom } from '../../../test/helpers/randomLke'

/** Draws that repeat. */
export interface Draw {
  /** A number from 0 to 1. */
  readonly random: () => number
  /** A whole number below a limit. */
  below(limit: number): number
  oneOf<T>(list: readonly T[]): T
  /** True so often of 1. */
  chance(share: number): boolean
}

/** Draws from a seed. */
export function drawFrom(seed: number): Draw {
  const random = randomFrom(seed)
  const below = (limit: number) => Math.floor(random() * limit)
  return {
    random,
    below,
    oneOf: <T>(list: readonly T[]) => list[below(list.length)] as T,
    chance: (share) => random() < share,
  }
}
