import type { Group, Question, Rubric } from './Rubric'

/** A node of the LKE with the groups above it, outermost first. */
export interface Placed<N> {
  readonly node: N
  readonly above: readonly Group[]
}

/** Lists every component, aspect, area, indicator and question in rubric order, each before its children. */
export function nodesOf(rubric: Rubric): readonly Placed<Group | Question>[] {
  const placed: Placed<Group | Question>[] = []
  const visit = (node: Group | Question, above: readonly Group[]) => {
    placed.push({ node, above })
    if (node.level !== 'question') for (const child of node.children) visit(child, [...above, node])
  }
  for (const component of rubric.components) visit(component, [])
  return placed
}

/** Lists every question in rubric order. */
export function questionsOf(rubric: Rubric): readonly Question[] {
  return nodesOf(rubric).flatMap(({ node }) => (node.level === 'question' ? [node] : []))
}
