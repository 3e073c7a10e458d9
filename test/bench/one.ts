import { questionsOf } from '../../src/rubric'
import { randomFrom, randomLke } from '../helpers/randomLke'
import { library, permenpanrb90_2021 } from './built'
import { makeDecimalWalk } from './decimalWalk'
import { makeFloatLoop } from './floatLoop'
import type { Engine } from './measure'
import { makeTableLoop } from './tableLoop'

const SETS = 1024
const random = randomFrom(90_2021)
const sets = Array.from(
  { length: SETS },
  () => JSON.parse(JSON.stringify(randomLke(permenpanrb90_2021, random, 0.6))) as never,
)
const set = (index: number) => sets[index % SETS] as never

const { compile, evaluate } = library
const plan = compile(permenpanrb90_2021)
const options = { heldPredicate: 'WBK' } as const

/** Changes one choice after another in a session and takes the changes back again, and looks at the verdict after each. */
function changes(): (index: number) => unknown {
  const choices = questionsOf(permenpanrb90_2021).flatMap(({ id, options: words }) =>
    words ? [{ id, letters: Object.keys(words) }] : [],
  )
  const session = plan.session(set(0))
  return (index) => {
    const { id, letters } = choices[index % choices.length] as (typeof choices)[number]
    if (index % 2000 < 1000) session.set(id as 'A.I.1.i.a', letters[(index * 7) % letters.length] as 'Ya')
    else session.undo()
    return session.predicate
  }
}

const tableLoop = makeTableLoop(permenpanrb90_2021)
const floatLoop = makeFloatLoop(permenpanrb90_2021)
const decimalWalk = makeDecimalWalk(permenpanrb90_2021)

/** One LKE at a time; the first engine is the yardstick of all. */
export const oneAtATime: readonly Engine[] = [
  {
    name: 'float loop, option table of the rubric',
    limit: null,
    times: SETS * 8,
    run: (index) => tableLoop(set(index)),
  },
  { name: 'float loop, all by hand', limit: null, times: SETS * 8, run: (index) => floatLoop(set(index)) },
  { name: 'plan.score(answers)', limit: 1.15, times: SETS * 8, run: (index) => plan.score(set(index)) },
  {
    name: 'plan.score(answers), total read',
    limit: null,
    times: SETS * 4,
    run: (index) => plan.score(set(index)).total,
  },
  {
    name: 'plan.score(answers, options)',
    limit: null,
    times: SETS * 4,
    run: (index) => plan.score(set(index), options),
  },
  { name: 'a change in a session, or undo; verdict read', limit: 0.08, times: SETS * 64, run: changes() },
  {
    // 26 to 27 measured, with the machine busy; the aim is 20.
    name: 'evaluate, the whole tree',
    limit: 28,
    times: SETS / 2,
    run: (index) => evaluate(permenpanrb90_2021, set(index)),
  },
  { name: 'decimal.js tree walk', limit: null, times: SETS / 8, run: (index) => decimalWalk(set(index)) },
]
