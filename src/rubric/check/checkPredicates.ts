import { fractionOfDecimal } from '../../exact'
import type { IssuePath } from '../../text'
import { criterionIds } from '../criterionIds'
import type { CriterionRule } from '../Rubric'
import { type Context, isAbove, ONE, sameFigure, sumOfWeights } from './Context'

/** Checks that areas add up, and that the minima of every predicate refer to points that can be reached. */
export function checkPredicates(context: Context): void {
  const { rubric, nodes, report, apart, unique } = context
  unique(
    'areas',
    rubric.areas.map(({ id }) => id),
  )
  for (const area of rubric.areas) {
    const id = `area ${area.id}`
    const known = area.nodes.filter((node) => hasPoints(id, node, ['areas', area.id], context))
    apart(id, known)
    const sum = sumOfWeights(known.map((node) => nodes.get(node)?.weight as string))
    if (!sameFigure(sum, area.weight)) report('rubric_weights', ['areas', area.id], { id, sum, weight: area.weight })
  }
  unique(
    'predicates',
    rubric.predicates.map(({ id }) => id),
  )
  const areas = [...new Map(rubric.areas.map((area) => [area.id, area])).values()]
  for (const { id, criteria } of rubric.predicates) {
    unique(
      id,
      criteria.flatMap((criterion) => criterionIds(criterion, { areas })),
    )
    for (const criterion of criteria) checkCriterion(criterion, ['predicates', id, criterion.id], context)
  }
}

function checkCriterion(criterion: CriterionRule, path: IssuePath, context: Context): void {
  const { rubric, nodes, report, refer, apart } = context
  const { id } = criterion
  if (criterion.type === 'heldPredicate') {
    const predicates = rubric.predicates.map((predicate) => predicate.id)
    for (const held of criterion.anyOf) refer(id, held, predicates)
    return
  }
  if (criterion.type === 'everyArea') {
    const { minimumShare: minimum } = criterion
    if (isAbove(minimum, ONE)) report('rubric_threshold', path, { id, minimum, weight: '1' })
    if (rubric.areas.length === 0) report('rubric_no_areas', path, { id })
    return
  }
  const known = criterion.nodes.filter((name) => hasPoints(id, name, path, context))
  apart(id, known)
  const weight = sumOfWeights(known.map((name) => nodes.get(name)?.weight as string))
  const { minimum } = criterion
  if (isAbove(minimum, fractionOfDecimal(weight))) report('rubric_threshold', path, { id, minimum, weight })
}

/** Tells whether a node exists and has points to be added up; a question in a mean has none of its own. */
function hasPoints(id: string, name: string, path: IssuePath, { nodes, refer, report }: Context): boolean {
  if (!refer(id, name, nodes.keys())) return false
  if (nodes.get(name)?.weight !== undefined) return true
  report('rubric_weight_place', path, { id: name })
  return false
}
