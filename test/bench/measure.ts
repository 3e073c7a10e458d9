import type { GivenAnswers } from './handWritten'

/** Something that is measured: `run` does it once, with a number that tells it which of its cases to take. */
export interface Engine {
  readonly name: string
  /** The most that its ratio to the first engine may be; null where none is asked for. */
  readonly limit: number | null
  /** Of what a user might have picked instead: how many times as long as `plan.score` it is said to take at least. */
  readonly slower?: number
  /** How often it runs in a round. */
  readonly times: number
  /** Whether a run gives a promise, which is then part of it. */
  readonly isAwaited?: boolean
  readonly run: (index: number) => unknown
  /** Says of each minimum, in the order of `minimaOf`, whether it is met. */
  readonly minima?: (answers: GivenAnswers) => readonly boolean[] | Promise<readonly boolean[]>
}

/** What was measured of one engine. */
export interface Measured {
  readonly name: string
  readonly limit: number | null
  readonly slower?: number | undefined
  /** Median of the CPU time of one run. */
  readonly microseconds: number
  /** Ratio to the first engine: median, tenth and ninetieth percentile over the rounds. */
  readonly ratio: number
  readonly low: number
  readonly high: number
  /** CPU time of one run, round by round. */
  readonly samples: readonly number[]
}

let sink = 0

/** Counts a result, so that no run can be left out as useless. */
export function took(result: unknown): void {
  if (result) sink++
}

/** CPU time in which an engine is warmed up, so that what runs seldom is compiled as well. */
const WARM_UP = 500_000

async function cpuMicroseconds({ times, run, isAwaited }: Engine): Promise<number> {
  // Young garbage of one engine is not to be paid for by the next.
  globalThis.gc?.({ type: 'minor' })
  const before = process.cpuUsage()
  if (isAwaited) for (let index = 0; index < times; index++) took(await run(index))
  else for (let index = 0; index < times; index++) took(run(index))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}

/** The value below which a share of all lies. */
export const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0

/** The ratios of one engine to another, round by round. */
export const ratiosOf = (own: readonly number[], other: readonly number[]): readonly number[] =>
  own.map((time, round) => time / (other[round] ?? Number.NaN))

/**
 * Measures engines in one process, interleaved round by round in alternating order, in CPU time; a ratio is taken within
 * each round.
 */
export async function measure(engines: readonly Engine[], rounds: number): Promise<readonly Measured[]> {
  const times = engines.map((): number[] => [])
  for (const engine of engines) {
    for (let spent = 0; spent < WARM_UP; ) spent += engine.times * (await cpuMicroseconds(engine))
  }
  for (let round = 0; round < rounds; round++) {
    const order = engines.map((_, index) => (round % 2 === 0 ? index : engines.length - 1 - index))
    for (const index of order) times[index]?.push(await cpuMicroseconds(engines[index] as Engine))
  }
  return engines.map(({ name, limit, slower }, index) => {
    const samples = times[index] ?? []
    const ratios = ratiosOf(samples, times[0] ?? [])
    return {
      name,
      limit,
      slower,
      samples,
      microseconds: quantile(samples, 0.5),
      ratio: quantile(ratios, 0.5),
      low: quantile(ratios, 0.1),
      high: quantile(ratios, 0.9),
    }
  })
}

/** How many results were made; to be printed. */
export const resultsMade = (): number => sink
