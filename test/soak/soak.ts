/**
 * Calls the library with hostile input, five million times by default: npm run soak [-- 100000]. Fails at the first call
 * that neither answers nor refuses with reasons, when a built-in prototype has changed, and when memory grows. SOAK_SEED
 * names another seed.
 */
import { callsAsked } from './callsAsked'
import { hostileCall, SEED } from './hostileCall'
import { runSoak } from './runSoak'

const { gc } = globalThis
if (!gc) throw new Error('run with --expose-gc')
const collect = gc

const heap = () => {
  collect()
  collect()
  return process.memoryUsage().heapUsed
}

console.log(`seed ${SEED}`)
const problem = runSoak({ calls: callsAsked(process.argv[2]), call: hostileCall, heap, say: console.log })
if (problem !== null) {
  console.error(problem)
  process.exit(1)
}
