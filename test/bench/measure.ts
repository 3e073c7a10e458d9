/** Something that is measured: `run` does it once, with a number that tells it which of its cases to take. */
export interface Engine {
  readonly name: string
  /** The most that its ratio to the first engine may be; null where none is asked for. */
  readonly limit: number | null
  /** How often it runs in a round. */
  readonly times: number
  readonly run: (index: number) => unknown
}

/** What was measured of one engine. */
export interface Measured {
  readonly name: string
  readonly limit: number | null
  /** Median of the CPU time of one run. */
  readonly microseconds: number
  /** Ratio to the first engine: median, tenth and ninetieth percentile over the rounds. */
  readonly ratio: number
  readonly low: number
  readonly high: number
}

let sink = 0

/** Counts a result, so that no run can be left out as useless. */
export function took(result: unknown): void {
  if (result) sink++
}

function cpuMicroseconds({ times, run }: Engine): number {
  const before = process.cpuUsage()
  for (let index = 0; index < times; index++) took(run(index))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}

/** The value below which a share of all lies. */
export const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

/**
 * Measures engines in one process, interleaved round by round in alternating order, in CPU time; a ratio is taken within
 * each round.
 */
export function measure(engines: readonly Engine[], rounds: number): readonly Measured[] {
  const times = engines.map((): number[] => [])
  for (const engine of engines) cpuMicroseconds(engine)
  for (let round = 0; round < rounds; round++) {
    const order = engines.map((_, index) => (round % 2 === 0 ? index : engines.length - 1 - index))
    for (const index of order) times[index]?.push(cpuMicroseconds(engines[index] as Engine))
  }
  const reference = times[0] ?? []
  return engines.map(({ name, limit }, index) => {
    const own = times[index] ?? []
    const ratios = own.map((time, round) => time / (reference[round] ?? 1))
    return {
      name,
      limit,
      microseconds: quantile(own, 0.5),
      ratio: quantile(ratios, 0.5),
      low: quantile(ratios, 0.1),
      high: quantile(ratios, 0.9),
    }
  })
}

/** Prints a table of what was measured; returns how many limits were missed. */
export function print(title: string, measured: readonly Measured[]): number {
  console.log(`\n${title}\n`)
  console.log('engine'.padEnd(44), 'us'.padStart(10), 'ratio'.padStart(9), 'p10-p90'.padStart(17), 'limit'.padStart(8))
  let missed = 0
  for (const { name, limit, microseconds, ratio, low, high } of measured) {
    const isMissed = limit !== null && ratio > limit
    if (isMissed) missed++
    const digits = ratio < 1 ? 3 : 2
    console.log(
      name.padEnd(44),
      microseconds.toFixed(digits).padStart(10),
      ratio.toFixed(digits).padStart(9),
      `${low.toFixed(digits)}-${high.toFixed(digits)}`.padStart(17),
      (limit === null ? '' : `${limit}${isMissed ? ' !' : ''}`).padStart(8),
    )
  }
  return missed
}

/** How many results were made; to be printed. */
export const resultsMade = (): number => sink
