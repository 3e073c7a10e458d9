import { randomFrom } from '../../test/helpers/randomLke'

/** Chances from one seed. */
export interface Dice {
  /** From 0 to just below 1. */
  readonly next: () => number
  /** Whether something of that chance happens. */
  readonly chance: (share: number) => boolean
  /** A whole number from 0 to just below a limit. */
  readonly below: (limit: number) => number
  readonly pick: <T>(list: readonly T[]) => T
}

/** Makes dice that fall the same way for the same seed. */
export function diceFrom(seed: number): Dice {
  const next = randomFrom(seed)
  const below = (limit: number) => Math.floor(next() * limit)
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: <T>(list: readonly T[]) => {
      if (list.length === 0) throw new RangeError('nothing to pick from')
      return list[below(list.length)] as T
    },
  }
}
