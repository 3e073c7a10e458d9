/**
 * Calls the library with hostile input, five million times by default: npm run soak [-- 100000]. Fails at the first call
 * that neither answers nor refuses with reasons, when a built-in prototype has changed, and when memory grows.
 */
import { hostileCall } from './hostileCall'

const CALLS = Number(process.argv[2] ?? 5_000_000)
const ROUNDS = 40
/** Compiled code, interned texts and the like settle in the first rounds. */
const WARM_UP = 8
/** Of the heap after a full collection; a call that kept one object would be far above it. */
const MAX_GROWTH = 1_000_000

const { gc } = globalThis
if (!gc) throw new Error('run with --expose-gc')
const collect = gc

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const keysOf = () => prototypes.map((prototype) => Reflect.ownKeys(prototype).length).join()
const unpolluted = keysOf()

const heapOf = () => {
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

const median = (values: readonly number[]) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
const mega = (bytes: number) => (bytes / 1e6).toFixed(2)

const heaps: number[] = []
let calls = 0
let taken = 0
const began = process.cpuUsage()
for (let round = 1; round <= ROUNDS; round++) {
  for (const until = Math.round((CALLS * round) / ROUNDS); calls < until; calls++) {
    try {
      if (hostileCall()) taken++
    } catch (error) {
      console.error(`call ${calls + 1} crashed:`, error)
      process.exit(1)
    }
  }
  if (keysOf() !== unpolluted) {
    console.error(`a built-in prototype has changed by call ${calls}`)
    process.exit(1)
  }
  heaps.push(heapOf())
  const { user, system } = process.cpuUsage(began)
  const share = ((100 * taken) / calls).toFixed(1)
  console.log(
    `${calls} calls, ${share} % taken, heap ${mega(heaps.at(-1) ?? 0)} MB, ${((user + system) / 1e6).toFixed(0)} s`,
  )
}

const settled = heaps.slice(WARM_UP)
const quarter = Math.floor(settled.length / 4)
const growth = median(settled.slice(-quarter)) - median(settled.slice(0, quarter))
console.log(`0 crashes in ${calls} calls; the heap grew by ${mega(growth)} MB after it settled`)
if (growth > MAX_GROWTH) {
  console.error(`memory grows: more than ${mega(MAX_GROWTH)} MB`)
  process.exit(1)
}
