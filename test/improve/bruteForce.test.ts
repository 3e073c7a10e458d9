import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AnswersError, evaluate, OptionsError, type PrioritiesResult, priorities } from 'zona-integritas'
import { hasAllRuns } from '../helpers/hasAllRuns'
import { type PriorityCase, priorityCases } from '../helpers/priorityCases'
import { referencePriorities } from '../reference/referencePriorities'

/** The result, or null where counts that contradict each other are refused. */
function found({ rubric, answers, options }: PriorityCase, target: string): PrioritiesResult | null {
  try {
    return priorities(rubric, answers as never, target as never, options as never)
  } catch (error) {
    expect(options.contradictions).toBe('reject')
    expect(error instanceof AnswersError || error instanceof OptionsError).toBe(true)
    return null
  }
}

describe('priorities of small rubrics', () => {
  test.each(['LULUS', 'UNGGUL'])(
    'are those found by trying everything: %s',
    (target) => {
      const tried = { reachable: 0, met: 0, unreachable: 0, refused: 0 }
      const run = fc.property(priorityCases, (one) => {
        const { rubric, answers, options } = one
        const result = found(one, target)
        if (!result) {
          tried.refused++
          return
        }
        const expected = referencePriorities(rubric, answers, target, options)
        tried[expected.status]++
        const { status, scoresReachable, totalCost, total, steps, criteria, unreachable, unanswerable } = result
        expect({
          status,
          scoresReachable,
          totalCost,
          ...total,
          steps: steps.map(({ label: _, ...step }) => step),
          unreachable: unreachable.map(({ id, actual }) => [id, String(actual)]),
          unanswerable,
        }).toEqual(expected)

        const after = { ...answers, ...Object.fromEntries(steps.map(({ question, to }) => [question, to])) }
        const { cost: _cost, locked: _locked, movable: _movable, ...others } = options
        const evaluation = evaluate(rubric, after as never, others as never)
        const determination = evaluation.determinations[target as never] as (typeof evaluation.determinations)['x']
        expect(criteria).toEqual(determination.criteria)
        expect(determination.met).toBe(status === 'met' || status === 'reachable')
        expect(determination.scoresMet && evaluation.complete).toBe(scoresReachable && evaluation.complete)
      })
      fc.assert(run, { numRuns: 130 })
      for (const status of ['reachable', 'met', 'unreachable', 'refused'] as const) {
        if (hasAllRuns) expect([status, tried[status] > 2]).toEqual([status, true])
      }
    },
    120_000,
  )
})
