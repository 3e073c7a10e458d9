import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { AnswersError, OptionsError, priorities } from 'zona-integritas'
import { priorityCases } from '../helpers/priorityCases'
import { referencePriorities } from '../reference/referencePriorities'

describe('priorities of small rubrics', () => {
  test.each(['LULUS', 'UNGGUL'])(
    'are those found by trying everything: %s',
    (target) => {
      const tried = { reachable: 0, met: 0, unreachable: 0, refused: 0 }
      const run = fc.property(priorityCases, ({ rubric, answers, options }) => {
        let result: ReturnType<typeof priorities>
        try {
          result = priorities(rubric, answers as never, target as never, options as never)
        } catch (error) {
          // Counts that contradict each other, in answers or lists, are refused.
          expect(options.contradictions).toBe('reject')
          expect(error instanceof AnswersError || error instanceof OptionsError).toBe(true)
          tried.refused++
          return
        }
        const expected = referencePriorities(rubric, answers, target, options)
        tried[expected.status]++
        const { status, scoresReachable, totalCost, total, steps, unreachable, unanswerable } = result
        expect({
          status,
          scoresReachable,
          totalCost,
          ...total,
          steps: steps.map(({ label: _, ...step }) => step),
          unreachable: unreachable.map(({ id, actual }) => [id, String(actual)]),
          unanswerable,
        }).toEqual(expected)
      })
      fc.assert(run, { numRuns: Number(process.env['RUNS'] ?? 250), seed: 18 })
      console.log(tried)
    },
    600_000,
  )
})
