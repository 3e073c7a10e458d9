/**
 * Runs every property of a file with one seed after another: SEEDS of them (1,000 by default), from SEED_FROM on, with
 * MOST_RUNS runs for each (one by default). A property that fails names its seed; a test without a property runs once.
 */
import { beforeAll, beforeEach, type RunnerTestCase, type RunnerTestSuite } from 'vitest'
import { getFn, setFn } from 'vitest/suite'
import { wholeNumberFrom } from '../helpers/wholeNumberFrom'
import fc, { assertions } from './fewerRuns'

const SEEDS = wholeNumberFrom('SEEDS', 1000)
const SEED_FROM = wholeNumberFrom('SEED_FROM', 1, 0)

const testsOf = (suite: Pick<RunnerTestSuite, 'tasks'>): RunnerTestCase[] =>
  suite.tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task) : [task]))

/** Leaves out the repetitions of a test whose first run asserted no property: another seed changes nothing in it. */
function repeat(one: RunnerTestCase): void {
  const run = getFn(one)
  let hasProperty = true
  let isFirst = true
  one.repeats = SEEDS - 1
  setFn(one, async () => {
    if (!hasProperty) return
    const before = assertions()
    await run()
    if (isFirst) hasProperty = assertions() > before
    isFirst = false
  })
}

const repeatAll = (_: object, suite: Pick<RunnerTestSuite, 'tasks'>): void => {
  for (const one of testsOf(suite)) repeat(one)
}

// Bound, since Vitest reads the text of a hook for the fixtures it asks for, and this one asks for none.
beforeAll(repeatAll.bind(null))

beforeEach(({ task }) => {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED_FROM + (task.result?.repeatCount ?? 0) })
})
