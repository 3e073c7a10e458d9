/**
 * `priorities` on 40 weak random LKEs whose surveys pass, for both targets and three costs: for each LKE the median of its
 * rounds, and of those the median of all LKEs.
 *
 * Beside the whole public call it shows the search on answers read before: the float loop neither reads strictly nor
 * prints, and most of a call that counts questions is just that.
 */

import { readStrict } from '../../src/answer'
import { compileRubric } from '../../src/evaluate'
import { permenpanrb90_2021 } from '../../src/generated/permenpanrb-90-2021'
import { criteriaFamily } from '../../src/improve/criteriaFamily'
import { movesOf } from '../../src/improve/movesOf'
import { planFrom } from '../../src/improve/planFrom'
import { prioritise } from '../../src/improve/prioritise'
import { readPriorityOptions } from '../../src/improve/readPriorityOptions'
import { standingOf } from '../../src/improve/standingOf'
import { startsOf } from '../../src/improve/startsOf'
import { newSheet } from '../../src/score'
import { randomFrom } from '../helpers/randomLke'
import { weakLke } from '../helpers/weakLke'
import { library, permenpanrb90_2021 as rubric } from './built'
import { makeFloatLoop } from './floatLoop'
import { type Measured, quantile, took } from './measure'

const { priorities } = library

const SETS = 40
const TARGETS = ['WBK', 'WBBM'] as const

const random = randomFrom(90_2021)
const sets: Record<string, string>[] = []
while (sets.length < SETS) {
  const answers = JSON.parse(JSON.stringify(weakLke(rubric, random, 0.4))) as Record<string, string>
  const reachable = (target: (typeof TARGETS)[number]) => priorities(rubric, answers as never, target).scoresReachable
  if (TARGETS.every(reachable)) sets.push(answers)
}
const own = Object.fromEntries(Object.keys(sets[0] ?? {}).map((id) => [id, 1 + Math.floor(random() * 100)]))

const compiled = compileRubric(permenpanrb90_2021)
const sheet = newSheet(compiled.score.layout, compiled.score.leaves.length)
const COSTS = [
  { cost: 'questions', limit: 28, times: 40 },
  { cost: 'levels', limit: 165, times: 10 },
  { cost: own, limit: 1650, times: 2 },
] as const

interface Engine {
  readonly name: string
  readonly limit: number | null
  /** Calls a measurement. */
  readonly times: number
  readonly run: (answers: Record<string, string>, index: number) => unknown
}

const floatLoop = makeFloatLoop(rubric)
const engines: Engine[] = [
  { name: 'float loop, written by hand', limit: null, times: 1000, run: (answers) => floatLoop(answers) },
]
for (const { cost, limit, times } of COSTS) {
  const name = typeof cost === 'string' ? cost : 'own costs 1..100'
  const options = { cost, heldPredicate: 'WBK' } as const
  const { request } = readPriorityOptions(compiled, options)
  const read = sets.map(
    (answers) => readStrict(compiled.forms, answers, { complete: true, percents: true, locale: 'id' }).answers,
  )
  for (const target of TARGETS) {
    const predicate = compiled.determine.predicates.find(({ id }) => id === target)
    if (!predicate) throw new Error(target)
    const family = criteriaFamily(compiled, predicate)
    const search = (index: number) => {
      const answers = read[index] ?? []
      const standing = standingOf(compiled, family, request.settings, answers, sheet)
      const [start] = startsOf(compiled, request, answers, movesOf(compiled, request, answers))
      return start && planFrom(compiled, family, request, standing, start, sheet)
    }
    engines.push(
      {
        name: `priorities, ${name}, ${target}`,
        limit,
        times,
        run: (answers) => priorities(rubric, answers as never, target, options),
      },
      {
        name: `  on read answers, ${name}, ${target}`,
        limit: null,
        times,
        run: (_, index) => prioritise(compiled, request, predicate, read[index] ?? []),
      },
      { name: `  search alone, ${name}, ${target}`, limit: null, times, run: (_, index) => search(index) },
    )
  }
}

function cpuMicroseconds({ run, times }: Engine, index: number): number {
  const answers = sets[index] ?? {}
  const before = process.cpuUsage()
  for (let time = 0; time < times; time++) took(run(answers, index))
  const { user, system } = process.cpuUsage(before)
  return (user + system) / times
}

/** Measures every engine, interleaved round by round in alternating order, as ratios to the first. */
export function measurePriorities(rounds: number): readonly Measured[] {
  /** By engine and set: the time of every round. */
  const times = engines.map(() => sets.map((): number[] => []))
  for (let round = -2; round < rounds; round++) {
    for (let index = 0; index < SETS; index++) {
      const order = engines.map((_, at) => (round % 2 === 0 ? at : engines.length - 1 - at))
      for (const at of order) {
        const time = cpuMicroseconds(engines[at] as Engine, index)
        if (round >= 0) times[at]?.[index]?.push(time)
      }
    }
  }
  const typical = times.map((bySet) => bySet.map((own) => quantile(own, 0.5)))
  const reference = quantile(typical[0] ?? [], 0.5)
  return engines.map(({ name, limit }, at) => {
    const own = typical[at] ?? []
    const ratio = (share: number) => quantile(own, share) / reference
    return {
      name,
      limit,
      samples: own,
      microseconds: quantile(own, 0.5),
      ratio: ratio(0.5),
      low: ratio(0.1),
      high: ratio(0.9),
    }
  })
}
