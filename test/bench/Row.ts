/** A line of the table, printed already. */
export interface Row {
  readonly name: string
  readonly figure: string
  /** Ratio to the yardstick of its section. */
  readonly ratio: string
  /** Tenth to ninetieth percentile of that ratio. */
  readonly spread: string
  /** Ratio to `plan.score`. */
  readonly toScore: string
  readonly limit: string
  /** null where no limit is asked for. */
  readonly isMet: boolean | null
  /** Sets of answers on which it decides a minimum wrongly. */
  readonly wrong: string
  /** Whether the bench fails when the row does not hold. */
  readonly isOwn: boolean
}

/** Lines of the table that belong together. */
export interface Section {
  readonly title: string
  readonly rows: readonly Row[]
}
