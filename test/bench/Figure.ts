/** Something measured that is no engine's time: bytes, a size, a count, the time of a start. */
export interface Figure {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** The most that it may be; null where none is asked for. */
  readonly limit: number | null
}
