import { type Evaluation, type ProfileRow, type ProfileUnit, profile } from '../../../src'
import { type Draw, drawFrom } from './drawFrom'
import { line } from './line'
import { rubric90 } from './rubrics'
import { someEvaluations } from './someEvaluations'

const PROFILES = 40
const CATEGORIES = [null, 'WBK', 'WBK-AFIRMASI', 'WBBM'] as const
const FAILURES = ['pengungkit', 'survey', 'other'] as const

function randomUnit(draw: Draw, evaluations: readonly Evaluation[]): ProfileUnit {
  const instansi = { instansi: `instansi ${draw.below(4)}`, kind: draw.oneOf(['kl', 'pemprov', 'pemkab']) }
  if (draw.chance(0.5)) {
    return { ...instansi, category: draw.oneOf(CATEGORIES), evaluation: draw.oneOf(evaluations) }
  }
  const predicate = draw.oneOf([null, 'WBK', 'WBBM'])
  return { ...instansi, predicate, ...(predicate === null ? { failedOn: draw.oneOf(FAILURES) } : {}) }
}

function rowLines({ predicates, failed, percent, ...row }: ProfileRow): readonly string[] {
  return [
    line(row.id, row, 'instansi', 'units', 'succeeded', 'notYet'),
    line('predicates', predicates, ...Object.keys(predicates)),
    line('failed', failed, ...FAILURES),
    line('percent', percent, 'units', 'succeeded', 'notYet'),
    line('percent of predicates', percent.predicates, ...Object.keys(percent.predicates)),
    line('percent of failed', percent.failed, ...FAILURES),
  ]
}

/** Tables of the results of many units. */
export function profiles(): readonly string[] {
  const draw = drawFrom(9)
  const evaluations = someEvaluations()
  const lists = Array.from({ length: PROFILES }, () =>
    Array.from({ length: 1 + draw.below(12) }, () => randomUnit(draw, evaluations)),
  )
  return (['pengungkit', 'survey'] as const).flatMap((failedOnBoth) =>
    lists.flatMap((units) => {
      const { rows, total } = profile(rubric90, units, { conventions: { failedOnBoth } })
      return [...rows, total].flatMap(rowLines)
    }),
  )
}
