import type { Convention } from '../Convention'
import type { Group, Question, Ratio } from '../Rubric'
import { nodesOf } from '../walk'
import { type Context, sameFigure, sumOfWeights } from './Context'

/** Checks components down to questions: unique ids, weights that add up, kinds, options and counts. */
export function checkTree(context: Context): void {
  const placed = nodesOf(context.rubric)
  context.unique(
    'nodes',
    placed.map(({ node }) => node.id),
  )
  for (const { node } of placed) {
    if (node.level === 'question') checkQuestion(node, context)
    else checkGroup(node, context)
  }
}

function checkGroup({ id, combine, weight, children }: Group, { report }: Context): void {
  for (const child of children) {
    if (child.level === 'question') {
      if ((child.weight !== undefined) !== (combine === 'sum'))
        report('rubric_weight_place', [child.id], { id: child.id })
    } else if (combine === 'mean') {
      report('rubric_mean_of_groups', [id], { id, child: child.id })
    }
  }
  if (combine === 'mean') return
  const sum = sumOfWeights(children.map((child) => child.weight ?? '0'))
  if (!sameFigure(sum, weight)) report('rubric_weights', [id], { id, sum, weight })
}

function checkQuestion(question: Question, context: Context): void {
  const { rubric, report, refer } = context
  const { id } = question
  const kind = rubric.answerKinds[question.kind]
  if (!refer(id, question.kind, Object.keys(rubric.answerKinds)) || !kind) return
  const allowed = kind.type === 'choice' ? Object.keys(kind.options) : []
  const worded = Object.keys(question.options ?? {})
  if (worded.length !== allowed.length || allowed.some((option) => !worded.includes(option))) {
    report('rubric_options', [id], { id, allowed })
  }
  if ((question.ratio !== undefined) !== (kind.type === 'ratio')) {
    report('rubric_ratio_place', [id], { id, kind: question.kind })
  }
  if (question.ratio) checkRatio(id, question.ratio, context)
}

function checkRatio(id: string, { counts, part, whole, ...ratio }: Ratio, context: Context): void {
  const { rubric, report, refer, unique } = context
  const names = counts.map((count) => count.id)
  unique(id, names)
  if (names.includes('percent')) report('rubric_unsafe_id', [id], { id: 'percent' })
  for (const count of [...part.add, ...(part.subtract ?? []), ...whole.add]) refer(id, count, names)
  if (whole.add.length === 0) report('rubric_empty_whole', [id], { id })
  const conventions = rubric.conventions.map((one) => one.id)
  for (const convention of [ratio.nothingToCount, ratio.riseFromNothing]) {
    if (convention === undefined || !refer(id, convention, conventions)) continue
    const { choices } = rubric.conventions.find((one) => one.id === convention) as Convention
    for (const choice of Object.keys(choices)) refer(convention, choice, ['zero', 'full'])
  }
}
