/**
 * Ratios to a hand-written float loop over the same answers objects: one process, engines interleaved round by round in
 * alternating order, CPU time, median of the ratios of each round. One LKE at a time is compared with a loop that reads
 * options from the rubric's table, as every engine must that knows no regulation; a loop with this one LKE's letters
 * and values written into it stands beside it, and is the yardstick of the tables below.
 */
import { measure, print, resultsMade } from './measure'
import { oneAtATime } from './one'
import { measurePriorities } from './priorities'

const ROUNDS = Number(process.env['ROUNDS'] ?? 61)

console.log(`\nNode ${process.version}, ${ROUNDS} rounds, CPU time; ratio to the float loop (median)`)
let missed = print('One LKE', measure(oneAtATime, ROUNDS))

missed += print('The least costly way to a predicate', measurePriorities(Math.ceil(ROUNDS / 4)))

// Loaded only now: a garbage collector that looks through 100,000 objects would slow down what was measured before.
const { bytesPerOutcome, manyUnits, UNITS } = await import('./many')
const many = measure(manyUnits, 9)
missed += print(`${UNITS} LKEs as objects`, many)
const throughput = many.map(({ name, microseconds }) => `${name} ${Math.round((UNITS / microseconds) * 1e6)} a second`)
console.log(`\n${throughput.join('; ')}; one kept outcome holds ${bytesPerOutcome()} bytes.`)

console.log(`\n${missed === 0 ? 'Every limit is met.' : `${missed} limit(s) missed.`} (${resultsMade()} results)`)
