import { cellsOf } from '../cells'
import type { Context } from './Context'

/** Checks that conventions and the checks between counts refer to what exists. */
export function checkConventions(context: Context): void {
  const { rubric, nodes, report, refer, unique } = context
  context.conventions('conventions', rubric.conventions)
  for (const { id, question, choices } of rubric.conventions) {
    if (question !== undefined) refer(id, question, nodes.keys())
    // The option that a call makes itself must have a meaning to tell.
    if (id === 'unanswered') for (const choice of ['zero', 'exclude']) refer(id, choice, Object.keys(choices))
  }
  unique(
    'countChecks',
    rubric.countChecks.map(({ id }) => id),
  )
  const counts = cellsOf(rubric).flatMap(({ id, count }) => (count === undefined ? [] : [id]))
  for (const id of counts) if (nodes.has(id)) report('rubric_duplicate_id', ['cells', id], { id })
  for (const { id, left, right } of rubric.countChecks) for (const cell of [...left, ...right]) refer(id, cell, counts)
}
