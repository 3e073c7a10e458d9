import { type Group, nodesOf, type Rubric } from '../../../src/rubric'
import { cite, inline, points } from './markdown'
import { questionBlock } from './questionBlock'

/** How deep the heading of a group is: the question's is the deepest. */
const DEPTHS = { component: 2, aspect: 3, area: 4, indicator: 5 } as const

function groupBlock(node: Group, own: string): string {
  const english = node.label.id === node.label.en ? '' : `*${inline(node.label.en)}* · `
  return [
    `${'#'.repeat(DEPTHS[node.level])} ${node.id} ${node.label.id}`,
    '',
    `${english}**${points(node.weight)}**, the ${node.combine} of what is below · ${cite(node, own)}`,
  ].join('\n')
}

/** Every component, aspect, area, indicator and question in rubric order, under headings. */
export function treeSection(rubric: Rubric): string {
  const own = rubric.regulation.number
  const blocks = nodesOf(rubric).map(({ node, above }) =>
    node.level === 'question' ? questionBlock(rubric, node, above.at(-1)) : groupBlock(node, own),
  )
  return blocks.join('\n\n')
}
