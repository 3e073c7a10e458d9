import type { Evaluation } from '../evaluate'
import { type GroupLevel, nodesOf, type Rubric } from '../rubric'
import type { AreaDifference, GroupDifference } from './Comparison'
import type { Side } from './sideOf'
import { signedDifference } from './signedDifference'

type Shown = Readonly<Record<string, { readonly label: string; readonly weight: string; readonly score: string }>>

/** What stands in a result under an id. */
function shownIn(part: object, id: string) {
  return (part as Shown)[id] as Shown[string]
}

/** One group, or one area, of both results. */
function differenceOf(
  id: string,
  a: Side,
  b: Side,
  partOf: (evaluation: Evaluation) => object,
  kind: 'node' | 'area',
): GroupDifference {
  const [one, other] = [shownIn(partOf(a.evaluation), id), shownIn(partOf(b.evaluation), id)]
  return {
    id,
    label: other.label,
    weight: other.weight,
    points: { a: one.score, b: other.score },
    difference: signedDifference(a.points[kind](id), b.points[kind](id)),
  }
}

const nodeDifference = (id: string, a: Side, b: Side) => differenceOf(id, a, b, ({ nodes }) => nodes, 'node')

/** Compares every group of one level, by id. */
export function compareGroups(
  rubric: Rubric,
  level: GroupLevel,
  a: Side,
  b: Side,
): Readonly<Record<string, GroupDifference>> {
  const groups = nodesOf(rubric).filter(({ node }) => node.level === level)
  return Object.fromEntries(groups.map(({ node: { id } }) => [id, nodeDifference(id, a, b)]))
}

/** Compares every area across aspects, by id, with the nodes that make it up. */
export function compareAreas(rubric: Rubric, a: Side, b: Side): Readonly<Record<string, AreaDifference>> {
  const areas = rubric.areas.map(({ id, nodes }): [string, AreaDifference] => {
    const parts = nodes.map((node) => nodeDifference(node, a, b))
    return [id, { ...differenceOf(id, a, b, (evaluation) => evaluation.areas, 'area'), parts }]
  })
  return Object.fromEntries(areas)
}
