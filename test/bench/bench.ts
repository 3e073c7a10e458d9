/**
 * Ratios to a hand-written float loop over the same answers objects: one process, engines interleaved round by round in
 * alternating order, CPU time, median of the ratios of each round. One LKE at a time is compared with a loop that reads
 * options from the rubric's table, as every engine must that knows no regulation; a loop with this one LKE's letters
 * and values written into it stands beside it, and is the yardstick of the sections below.
 *
 * `npm run bench` prints the table and fails where a limit of the library is missed or a verdict of it is wrong;
 * `npm run bench -- --write` puts it into docs/performance.md as well.
 */
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'
import { memory } from './allocation'
import { permenpanrb90_2021 as rubric } from './built'
import { coldImport } from './coldImport'
import { consumerFolder } from './consumer'
import { instantiations } from './instantiations'
import { machine } from './machine'
import { type Measured, measure, resultsMade } from './measure'
import { oneAtATime } from './one'
import { filledPage, targetsTable } from './page'
import { peers } from './peers'
import { printedCount, printedNumber } from './printed'
import { measurePriorities } from './priorities'
import { engineRow, figureRow } from './rows'
import { scriptSizes } from './scriptSizes'
import { failedRows, markdownTable, textTable } from './table'
import { targetsOf } from './targets'
import { tieSets } from './tieSets'
import { type Wrong, wrongVerdicts } from './wrongVerdicts'

const ROUNDS = wholeNumberFrom('ROUNDS', 61)

const engines = [...oneAtATime, ...peers]
const one = await measure(engines, ROUNDS)
const used = memory()

const sets = tieSets(rubric)
const expected = sets.map((set) => set.expected)
const wrong = new Map<string, Wrong>()
for (const { name, minima } of engines) {
  if (!minima) continue
  const found: (readonly boolean[])[] = []
  for (const { answers } of sets) found.push(await minima(answers))
  wrong.set(name, wrongVerdicts(expected, found))
}

const priorities = measurePriorities(Math.ceil(ROUNDS / 4))

const folder = consumerFolder()
const types = instantiations(folder)
const start = await coldImport(folder)
const sizes = await scriptSizes(folder)
rmSync(folder, { recursive: true })

// Loaded only now: a garbage collector that looks through 100,000 objects would slow down what was measured before.
const { bytesPerOutcome, manyUnits, UNITS } = await import('./many')
const many = await measure(manyUnits, 9)
const kept = { name: 'held by one kept outcome of evaluateMany', value: bytesPerOutcome(), unit: 'B', limit: null }

const score = one.find(({ name }) => name === 'plan.score(answers)') ?? null
const aSecond = ({ microseconds }: Measured) => printedNumber((UNITS / microseconds) * 1e6)
const sections = [
  { title: 'One LKE', rows: one.map((engine) => engineRow(engine, score, wrong.get(engine.name) ?? null)) },
  { title: 'Memory', rows: [...used, kept].map(figureRow) },
  {
    title: 'The least costly way to a predicate, 40 weak LKEs',
    rows: priorities.map((engine) => engineRow(engine, null, null)),
  },
  {
    title: `${printedCount(UNITS)} LKEs as objects, all in one run`,
    rows: many.map((engine) => {
      const row = engineRow(engine, null, null)
      return { ...row, figure: `${row.figure}, ${aSecond(engine)} a second` }
    }),
  },
  { title: 'Types that the compiler instantiates for a small program', rows: types.map(figureRow) },
  { title: 'Start of a new process, wall time', rows: start.map(figureRow) },
  { title: 'Size', rows: sizes.map(figureRow) },
]

console.log(`\n${machine(ROUNDS)}\n\n${textTable(sections)}`)
const count = (test: (set: (typeof sets)[number]) => boolean) => printedCount(sets.filter(test).length)
const ties = `${printedCount(sets.length)} sets of answers: ${count(({ isOn }) => isOn)} with a sum exactly on its minimum, ${count(
  ({ isBelow }) => isBelow,
)} with a sum less than a millionth of a point below it, the others next to one.`
console.log(`\nTie sets: ${ties}`)

const isOwn = ({ limit }: { readonly limit: number | null }) => limit !== null
const own = oneAtATime.filter(isOwn).flatMap(({ name }) => wrong.get(name) ?? [])
const targets = targetsOf({
  one,
  priorities,
  memory: used,
  types,
  start,
  sizes,
  tieSets: sets.length,
  wrong: own.reduce((sum, { refused, granted }) => sum + refused + granted, 0),
})

if (process.argv.includes('--write')) {
  const page = new URL('../../docs/performance.md', import.meta.url)
  const texts = { machine: machine(ROUNDS), table: markdownTable(sections), ties, targets: targetsTable(targets) }
  writeFileSync(page, filledPage(readFileSync(page, 'utf8'), texts))
}

const failed = failedRows(sections)
for (const { name, figure, ratio, limit, wrong: verdicts } of failed)
  console.log(`Does not hold: ${name}: ${[figure, ratio, limit, verdicts].filter(Boolean).join(', ')}`)
console.log(
  `${failed.length === 0 ? 'Every limit of the library is met.' : `${failed.length} missed.`} (${resultsMade()} results)`,
)
if (failed.length > 0) process.exitCode = 1
