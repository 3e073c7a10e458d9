import { nodesOf, type Rubric } from '../../../src/rubric'
import { type GivenAnswers, shareByHand } from '../handWritten'
import { minimaOf } from '../minima'
import { loadPeer } from './loadPeer'
import type { Peer } from './Peer'

interface Event {
  readonly type: string
  readonly params?: Readonly<Record<string, unknown>>
}
interface Rules {
  run(facts: Readonly<Record<string, unknown>>): Promise<{ readonly events: readonly Event[] }>
}
interface Module {
  readonly Engine: new (rules: readonly unknown[]) => Rules
}

const rule = (fact: string, operator: string, value: unknown, event: Event) => {
  return { conditions: { all: [{ fact, operator, value }] }, event }
}

/**
 * A rule for each option that says what points it gives, and a rule for each minimum on the sums of these. What is no
 * choice is counted in code before, as rules hold no formula.
 */
export async function jsonRulesEngine(rubric: Rubric): Promise<Peer> {
  const { Engine } = await loadPeer<Module>('json-rules-engine')
  const minima = minimaOf(rubric)
  const options: unknown[] = []
  const others: { readonly id: string; readonly weight: number; readonly value: (answers: GivenAnswers) => number }[] =
    []
  /** Which minima a question's points count for. */
  const minimaFor = new Map<string, readonly number[]>()
  for (const { node, above } of nodesOf(rubric)) {
    if (node.level !== 'question') continue
    const ids = [node.id, ...above.map(({ id }) => id)]
    minimaFor.set(
      node.id,
      minima.flatMap(({ nodes }, index) => (nodes.some((id) => ids.includes(id)) ? [index] : [])),
    )
    const parent = above.at(-1)
    const weight = node.weight ? Number(node.weight) : Number(parent?.weight) / (parent?.children.length ?? 1)
    const kind = rubric.answerKinds[node.kind]
    if (kind?.type !== 'choice') {
      others.push({ id: node.id, weight, value: shareByHand(rubric, node) })
      continue
    }
    for (const [option, { value }] of Object.entries(kind.options))
      options.push(rule(node.id, 'equal', option, { type: node.id, params: { points: Number(value) * weight } }))
  }
  const first = new Engine(options)
  const second = new Engine(
    minima.map(({ figure }, index) =>
      rule(`sum${index}`, 'greaterThanInclusive', Number(figure), { type: String(index) }),
    ),
  )
  return {
    async score(answers) {
      const sums = minima.map(() => 0)
      const count = (id: string, points: number) => {
        for (const index of minimaFor.get(id) ?? []) sums[index] = (sums[index] ?? 0) + points
      }
      const { events } = await first.run(answers)
      for (const { type, params } of events) count(type, params?.['points'] as number)
      for (const { id, weight, value } of others) count(id, value(answers) * weight)
      const facts = Object.fromEntries(sums.map((sum, index) => [`sum${index}`, sum]))
      const met = new Set((await second.run(facts)).events.map(({ type }) => type))
      return minima.map((_, index) => met.has(String(index)))
    },
  }
}
