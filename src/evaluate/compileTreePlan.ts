import { fractionOfDecimal, printCut } from '../exact'
import { type GroupLevel, nodesOf, type Rubric } from '../rubric'
import type { ScorePlan, SumPlan } from '../score'
import type { LocalizedText } from '../text'
import type { Evaluation, GroupResult, QuestionResult } from './Result'

interface NodePlan {
  readonly id: string
  readonly label: LocalizedText
}

/** A question in the tree, with its finished nodes. */
export interface QuestionNodePlan extends NodePlan {
  readonly type: 'question'
  readonly question: number
  readonly leaf: number
  /**
   * Finished nodes by letter or survey index, for each language: when the whole mean is answered they differ in nothing
   * else.
   */
  readonly finished: Readonly<Record<'id' | 'en', Map<string, QuestionResult>>>
}

/** A group in the tree. */
export interface GroupNodePlan extends NodePlan {
  readonly type: 'group'
  readonly level: GroupLevel
  /** Points, as printed. */
  readonly weight: string
  /** Units. */
  readonly full: number
  readonly children: readonly string[]
  /** Leaves below, first and one after the last. */
  readonly leaves: readonly [first: number, end: number]
  /** Questions below. */
  readonly questions: number
  /** The sum of a group that is compared or reported by itself; null for an indicator. */
  readonly sum: SumPlan | null
  /**
   * Finished nodes of an indicator by its units, for each language: one wholly answered by choices takes few values.
   * Empty for the groups of several, which take many.
   */
  readonly finished: Readonly<Record<'id' | 'en', Map<number, GroupResult>>>
}

/** An area across aspects. */
export interface AreaPlan extends NodePlan {
  readonly weight: string
  readonly full: number
  readonly nodes: readonly string[]
  readonly sum: SumPlan
  /** Leaves that belong to the area. */
  readonly leaves: readonly number[]
  /** Questions in the area. */
  readonly questions: number
}

/** The layout of the result's tree. */
export interface TreePlan {
  readonly nodes: readonly (QuestionNodePlan | GroupNodePlan)[]
  /** An object with the first ids in rubric order, as JSON: parsed, it has room for them at once. */
  readonly blank: string
  readonly areas: readonly AreaPlan[]
  /** The progress of a complete LKE, once there was one: it is the same for all. */
  complete: Evaluation['progress'] | null
}

/** Up to so many properties V8 gives an object that comes from JSON its room and its hidden class at once. */
const ROOM = 127

/** Lays out the result's tree: everything about it that no answer changes. */
export function compileTreePlan(rubric: Rubric, plan: ScorePlan): TreePlan {
  const questionIndex = new Map(plan.questions.map(({ id }, index) => [id, index]))
  const questionOf = (id: string) => questionIndex.get(id) as number
  const leafOf = (question: number) => plan.questions[question]?.leaf as number
  const leafAt = (leaf: number) => plan.leaves[leaf] as ScorePlan['leaves'][number]
  const units = (weight: string) => {
    const { numerator, denominator } = fractionOfDecimal(weight)
    return Number((numerator * BigInt(plan.scale)) / denominator)
  }
  const print = (weight: string) => {
    const { numerator, denominator } = fractionOfDecimal(weight)
    return printCut(numerator, denominator)
  }
  const ranges = new Map<string, [number, number]>()
  for (const { node, above } of nodesOf(rubric)) {
    if (node.level !== 'question') continue
    const leaf = leafOf(questionOf(node.id))
    for (const { id } of above) {
      const range = ranges.get(id)
      if (range) range[1] = leaf + 1
      else ranges.set(id, [leaf, leaf + 1])
    }
  }
  const nodes = nodesOf(rubric).map(({ node }): QuestionNodePlan | GroupNodePlan => {
    if (node.level === 'question') {
      const question = questionOf(node.id)
      return {
        type: 'question',
        id: node.id,
        label: node.text,
        question,
        leaf: leafOf(question),
        finished: { id: new Map(), en: new Map() },
      }
    }
    const [first, end] = ranges.get(node.id) as readonly [number, number]
    return {
      type: 'group',
      id: node.id,
      label: node.label,
      level: node.level,
      weight: print(node.weight),
      full: units(node.weight),
      children: Object.freeze(node.children.map(({ id }) => id)),
      leaves: [first, end],
      questions: leafAt(end - 1).end - leafAt(first).start,
      sum: plan.nodeSums.get(node.id) ?? null,
      finished: { id: new Map(), en: new Map() },
    }
  })
  const areas = rubric.areas.map((area): AreaPlan => {
    const sum = plan.areaSums.get(area.id) as SumPlan
    const leaves = plan.leaves.flatMap(({ term }, index) => (sum.terms.includes(term) ? [index] : []))
    return {
      id: area.id,
      label: area.label,
      weight: print(area.weight),
      full: units(area.weight),
      nodes: Object.freeze([...area.nodes]),
      sum,
      leaves,
      questions: leaves.reduce((count, leaf) => {
        const { start, end } = leafAt(leaf)
        return count + end - start
      }, 0),
    }
  })
  const blank = JSON.stringify(Object.fromEntries(nodes.slice(0, ROOM).map(({ id }) => [id, null])))
  return { nodes, blank, areas, complete: null }
}
