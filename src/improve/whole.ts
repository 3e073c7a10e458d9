/** Whole numbers: doubles where they hold every sum of a problem exactly, else BigInt; never one with the other. */
export type Whole = number | bigint

/** Adds two whole numbers of one kind; the operator is the same for both, which its type cannot say. */
export function plus<N extends Whole>(a: N, b: N): N {
  return ((a as number) + (b as number)) as N
}

/** Subtracts one whole number from another of its kind. */
export function minus<N extends Whole>(a: N, b: N): N {
  return ((a as number) - (b as number)) as N
}

/** A row of whole numbers, one for every cost. */
export interface Row<N extends Whole> {
  readonly length: number
  [cost: number]: N
}

/** Makes a row in which nothing can be had yet. */
export function newRow<N extends Whole>(length: number, none: N): Row<N> {
  const row = typeof none === 'number' ? new Float64Array(length).fill(none) : new Array<bigint>(length).fill(none)
  return row as unknown as Row<N>
}

/** Parts of a greatest amount, so that doubles hold the share of any other nearly enough. */
const PARTS = 10n ** 15n

/** An amount as a share of a greatest one, nearly. */
export function shareOf<N extends Whole>(amount: N, most: N): number {
  if (typeof amount === 'number') return amount / (most as number)
  return Number(((amount as bigint) * PARTS) / (most as bigint)) / Number(PARTS)
}
