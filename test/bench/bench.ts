/**
 * Ratios to a hand-written float loop over the same answers objects: one process, engines interleaved round by round in
 * alternating order, CPU time, median of the ratios of each round.
 */
import { randomFrom, randomLke } from '../helpers/randomLke'
import { makeDecimalWalk } from './decimalWalk'
import { makeFloatLoop } from './floatLoop'

// What is measured is the build; its types are those of the source, which need no build to be checked.
const built = (file: string) => import(new URL(`../../dist/${file}`, import.meta.url).href)
const { compile, evaluate }: typeof import('../../src') = await built('index.js')
const { permenpanrb90_2021 }: typeof import('../../src/generated/permenpanrb-90-2021') = await built(
  'rubrics/permenpanrb-90-2021.js',
)

const SETS = 1024
const ROUNDS = Number(process.env['ROUNDS'] ?? 61)

const random = randomFrom(90_2021)
const sets = Array.from(
  { length: SETS },
  () => JSON.parse(JSON.stringify(randomLke(permenpanrb90_2021, random, 0.6))) as Record<string, string>,
)
const floatLoop = makeFloatLoop(permenpanrb90_2021)
const decimalWalk = makeDecimalWalk(permenpanrb90_2021)
const plan = compile(permenpanrb90_2021)
const options = { heldPredicate: 'WBK' } as const

interface Engine {
  readonly name: string
  readonly limit: number | null
  /** Sets a round. */
  readonly sets: number
  readonly run: (answers: never) => unknown
}

const engines: readonly Engine[] = [
  { name: 'float loop, written by hand', limit: null, sets: SETS * 8, run: floatLoop },
  { name: 'plan.score(answers)', limit: 1.35, sets: SETS * 8, run: (answers) => plan.score(answers) },
  { name: 'plan.score(answers), total read', limit: null, sets: SETS * 4, run: (answers) => plan.score(answers).total },
  { name: 'plan.score(answers, options)', limit: null, sets: SETS * 4, run: (answers) => plan.score(answers, options) },
  {
    name: 'evaluate, the whole tree',
    limit: 40,
    sets: SETS / 2,
    run: (answers) => evaluate(permenpanrb90_2021, answers),
  },
  { name: 'decimal.js tree walk', limit: null, sets: SETS / 8, run: decimalWalk },
]

let sink = 0
function cpuMicroseconds(engine: Engine): number {
  const before = process.cpuUsage()
  for (let index = 0; index < engine.sets; index++) {
    const result = engine.run(sets[index % SETS] as never)
    if (result) sink++
  }
  const { user, system } = process.cpuUsage(before)
  return (user + system) / engine.sets
}

const times = new Map(engines.map((engine) => [engine.name, [] as number[]]))
for (const engine of engines) cpuMicroseconds(engine)
for (let round = 0; round < ROUNDS; round++) {
  const order = round % 2 === 0 ? engines : [...engines].reverse()
  for (const engine of order) times.get(engine.name)?.push(cpuMicroseconds(engine))
}

const quantile = (values: readonly number[], share: number) =>
  [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) * share)] ?? 0
const reference = times.get(engines[0]?.name ?? '') ?? []

console.log(`\nNode ${process.version}, ${SETS} LKEs, ${ROUNDS} rounds, CPU time; ratio to the float loop (median)\n`)
console.log('engine'.padEnd(34), 'us'.padStart(8), 'ratio'.padStart(8), 'p10-p90'.padStart(14), 'limit'.padStart(7))
let missed = 0
for (const { name, limit } of engines) {
  const own = times.get(name) ?? []
  const ratios = own.map((time, round) => time / (reference[round] ?? 1))
  const ratio = quantile(ratios, 0.5)
  if (limit !== null && ratio > limit) missed++
  console.log(
    name.padEnd(34),
    quantile(own, 0.5).toFixed(2).padStart(8),
    ratio.toFixed(2).padStart(8),
    `${quantile(ratios, 0.1).toFixed(2)}-${quantile(ratios, 0.9).toFixed(2)}`.padStart(14),
    (limit === null ? '' : `${limit}${ratio > limit ? ' !' : ''}`).padStart(7),
  )
}
console.log(`\n${missed === 0 ? 'Every limit is met.' : `${missed} limit(s) missed.`} (${sink} results)`)
