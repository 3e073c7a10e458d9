/**
 * Runs every test of a file with one seed after another: SEEDS of them (1,000 by default), from SEED_FROM on. A property
 * that fails names its seed. Properties with a seed of their own keep it, so they just run again.
 */
import fc from 'fast-check'
import { beforeAll, beforeEach, type RunnerTestCase, type RunnerTestSuite } from 'vitest'

const SEEDS = Number(process.env['SEEDS'] ?? 1000)
const SEED_FROM = Number(process.env['SEED_FROM'] ?? 1)

const testsOf = (suite: Pick<RunnerTestSuite, 'tasks'>): RunnerTestCase[] =>
  suite.tasks.flatMap((task) => (task.type === 'suite' ? testsOf(task) : [task]))

const repeatAll = (_: object, suite: Pick<RunnerTestSuite, 'tasks'>): void => {
  for (const one of testsOf(suite)) one.repeats = SEEDS - 1
}

// Bound, since Vitest reads the text of a hook for the fixtures it asks for, and this one asks for none.
beforeAll(repeatAll.bind(null))

beforeEach(({ task }) => {
  fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: SEED_FROM + (task.result?.repeatCount ?? 0) })
})
