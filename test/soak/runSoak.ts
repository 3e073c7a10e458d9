const ROUNDS = 40
/** Compiled code, interned texts and the like settle in the first rounds. */
const WARM_UP = 8
/** Of the heap after a full collection; a call that kept one object would be far above it. */
const MAX_GROWTH = 1_000_000

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const keysOf = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join()

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const mega = (bytes: number) => (bytes / 1e6).toFixed(2)

/** What a soak is made of. */
export interface Soak {
  readonly calls: number
  /** Makes one call and tells whether it was taken; throws what no call may throw. */
  readonly call: () => boolean
  /** Bytes of the heap after a full collection. */
  readonly heap: () => number
  readonly say: (line: string) => void
}

/** Makes calls until something is wrong, and says what; null when nothing is. */
export function runSoak({ calls, call, heap, say }: Soak): string | null {
  const unpolluted = keysOf()
  const heaps: number[] = []
  let made = 0
  let taken = 0
  const began = process.cpuUsage()
  for (let round = 1; round <= ROUNDS; round++) {
    for (const until = Math.round((calls * round) / ROUNDS); made < until; made++) {
      try {
        if (call()) taken++
      } catch (error) {
        return `call ${made + 1} crashed: ${error instanceof Error ? error.stack : String(error)}`
      }
    }
    if (keysOf() !== unpolluted) return `a built-in prototype has changed by call ${made}`
    heaps.push(heap())
    const { user, system } = process.cpuUsage(began)
    const share = ((100 * taken) / made).toFixed(1)
    say(`${made} calls, ${share} % taken, heap ${mega(heaps.at(-1) ?? 0)} MB, ${((user + system) / 1e6).toFixed(0)} s`)
  }
  const settled = heaps.slice(WARM_UP)
  const quarter = Math.floor(settled.length / 4)
  const growth = median(settled.slice(-quarter)) - median(settled.slice(0, quarter))
  say(`0 crashes in ${made} calls; the heap grew by ${mega(growth)} MB after it settled`)
  return growth > MAX_GROWTH ? `memory grows: more than ${mega(MAX_GROWTH)} MB` : null
}
