/** In how many sets of answers an engine decides a minimum wrongly. */
export interface Wrong {
  /** Sets in which it refuses a minimum that is met. */
  readonly refused: number
  /** Sets in which it grants a minimum that is not met. */
  readonly granted: number
}

/** Counts the sets in which the minima of an engine are not those expected. */
export function wrongVerdicts(
  expected: readonly (readonly boolean[])[],
  found: readonly (readonly boolean[])[],
): Wrong {
  let refused = 0
  let granted = 0
  expected.forEach((minima, index) => {
    const own = found[index] ?? []
    if (own.length !== minima.length) throw new RangeError(`${own.length} verdicts on ${minima.length} minima`)
    if (minima.some((met, at) => met && !own[at])) refused++
    if (minima.some((met, at) => !met && own[at])) granted++
  })
  return { refused, granted }
}
