import { cellsOf } from '../cells'
import type { Context } from './Context'

/** Checks that conventions and the checks between counts refer to what exists. */
export function checkConventions({ rubric, nodes, report, refer, unique }: Context): void {
  unique(
    'conventions',
    rubric.conventions.map(({ id }) => id),
  )
  for (const { id, question, choices, ...convention } of rubric.conventions) {
    refer(id, convention.default, Object.keys(choices))
    if (question !== undefined) refer(id, question, nodes.keys())
  }
  unique(
    'countChecks',
    rubric.countChecks.map(({ id }) => id),
  )
  const counts = cellsOf(rubric).flatMap(({ id, count }) => (count === undefined ? [] : [id]))
  for (const id of counts) if (nodes.has(id)) report('rubric_duplicate_id', ['cells', id], { id })
  for (const { id, left, right } of rubric.countChecks) for (const cell of [...left, ...right]) refer(id, cell, counts)
}
