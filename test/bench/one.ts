import { questionsOf } from '../../src/rubric'
import { type ReferenceAnswers, referenceEvaluate } from '../reference/referenceEvaluate'
import { library, permenpanrb90_2021 as rubric } from './built'
import { makeDecimalWalk } from './decimalWalk'
import { makeDecimalZod } from './decimalZod'
import { makeFloatLoop } from './floatLoop'
import { makeFloatMinima } from './floatMinima'
import type { GivenAnswers } from './handWritten'
import type { Engine } from './measure'
import { SETS, set } from './sets'
import { makeTableLoop } from './tableLoop'
import { minimaByReference } from './tieSets'

const { compile, evaluate } = library
const plan = compile(rubric)
const options = { heldPredicate: 'WBK' } as const

type Determinations = ReturnType<typeof plan.score>['determinations']
const minimaIn = (determinations: Determinations): readonly boolean[] =>
  Object.values(determinations).flatMap(({ criteria }) =>
    criteria.flatMap(({ id, met }) => (id === 'heldPredicate' ? [] : [met])),
  )

/** Changes one choice after another in a session and takes the changes back again, and looks at the verdict after each. */
function changes(): (index: number) => unknown {
  const choices = questionsOf(rubric).flatMap(({ id, options: words }) =>
    words ? [{ id, letters: Object.keys(words) }] : [],
  )
  const session = plan.session(set(0) as never)
  return (index) => {
    const { id, letters } = choices[index % choices.length] as (typeof choices)[number]
    if (index % 2000 < 1000) session.set(id as 'A.I.1.i.a', letters[(index * 7) % letters.length] as 'Ya')
    else session.undo()
    return session.predicate
  }
}

/** Answers LKEs in one session, each by what differs from the one before. */
function minimaBySession(): (answers: GivenAnswers) => readonly boolean[] {
  const session = plan.session(set(0) as never)
  let last = set(0)
  return (answers) => {
    for (const [id, answer] of Object.entries(answers)) {
      if (answer !== last[id]) session.set(id as 'A.I.1.i.a', answer as 'Ya')
    }
    last = answers
    return minimaIn(session.determinations)
  }
}

/** Reads the points that a result shows rounded: the total and the areas. */
function shown(index: number): number {
  const { display, areas } = plan.score(set(index) as never)
  return Object.values(areas).reduce((length, area) => length + area.display.length, display.length)
}

const tableLoop = makeTableLoop(rubric)
const floatLoop = makeFloatLoop(rubric)
const floatMinima = makeFloatMinima(rubric)
const decimalWalk = makeDecimalWalk(rubric)
const decimalZod = makeDecimalZod(rubric)

/** One LKE at a time; the first engine is the yardstick of all. */
export const oneAtATime: readonly Engine[] = [
  {
    name: 'float loop, option table of the rubric',
    limit: null,
    times: SETS * 8,
    run: (index) => tableLoop(set(index)),
    minima: (answers) => floatMinima(tableLoop(answers)),
  },
  {
    name: 'float loop, all by hand',
    limit: null,
    times: SETS * 8,
    run: (index) => floatLoop(set(index)),
    minima: (answers) => floatMinima(floatLoop(answers)),
  },
  {
    name: 'plan.score(answers)',
    limit: 1.15,
    times: SETS * 8,
    run: (index) => plan.score(set(index) as never),
    minima: (answers) => minimaIn(plan.score(answers as never).determinations),
  },
  {
    name: 'plan.score(answers), total read',
    limit: null,
    times: SETS * 4,
    run: (index) => plan.score(set(index) as never).total,
  },
  { name: 'plan.score(answers), total and areas read as shown', limit: null, times: SETS, run: shown },
  {
    name: 'plan.score(answers, options)',
    limit: null,
    times: SETS * 4,
    run: (index) => plan.score(set(index) as never, options),
  },
  {
    name: 'a change in a session, or undo; verdict read',
    limit: 0.08,
    times: SETS * 64,
    run: changes(),
    minima: minimaBySession(),
  },
  {
    name: 'evaluate, the whole tree',
    limit: 20,
    times: SETS / 2,
    run: (index) => evaluate(rubric, set(index) as never),
    minima: (answers) => minimaIn(evaluate(rubric, answers as never).determinations),
  },
  {
    name: 'reference: fractions of BigInt',
    limit: null,
    times: SETS / 64,
    run: (index) => referenceEvaluate(rubric, set(index) as ReferenceAnswers),
    minima: (answers) => minimaByReference(rubric, answers).map(({ met }) => met),
  },
  {
    name: 'decimal.js tree walk',
    limit: null,
    slower: 45,
    times: SETS / 8,
    run: (index) => decimalWalk(set(index)),
    minima: (answers) => decimalWalk(answers).minima.flat(),
  },
  {
    name: 'decimal.js tree walk after a zod schema',
    limit: null,
    slower: 50,
    times: SETS / 8,
    run: (index) => decimalZod(set(index)),
    minima: (answers) => decimalZod(answers).minima.flat(),
  },
]
