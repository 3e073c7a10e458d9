import type { Answer } from '../../src/answer'
import type { Group, Question, Rubric } from '../../src/rubric'

/**
 * Verdicts by whole numbers alone: every sum is kept as numerator / denominator, without reducing anything, and compared
 * by multiplying across. Quicker than the reference, and written apart from it and from the library.
 */
export interface WholeNumbers {
  /** By criterion id in rubric order, of every predicate in rubric order. */
  verdictsOf(answers: Readonly<Record<string, Answer | undefined>>, options: WholeOptions): Verdicts
}

export interface WholeOptions {
  readonly unanswered?: string | undefined
  readonly heldPredicate?: string | null | undefined
}

export interface Verdicts {
  readonly predicate: string | null
  /** `1` met and `0` not, a criterion, by predicate. */
  readonly met: readonly string[]
}

interface Share {
  readonly part: bigint
  readonly whole: bigint
}

/** What a question is worth: hundredths of a point at full value, among how many it is shared, and where it counts. */
interface Asked {
  readonly question: Question
  readonly weight: bigint
  readonly siblings: readonly string[]
  readonly above: readonly string[]
}

const decimal = (text: string): Share => {
  const [, whole = '', decimals = '', power = '0'] = /^(\d+)(?:\.(\d+))?(?:e-(\d+))?$/.exec(text) ?? []
  return { part: BigInt(whole + decimals), whole: 10n ** BigInt(decimals.length + Number(power)) }
}

const hundredths = (text: string): bigint => {
  const { part, whole } = decimal(text)
  const scaled = part * 100n
  if (scaled % whole !== 0n) throw new RangeError(`${text} has more than two decimals`)
  return scaled / whole
}

export function wholeNumbers(rubric: Rubric): WholeNumbers {
  const asked: Asked[] = []
  const visit = (node: Group, above: readonly string[]) => {
    const path = [...above, node.id]
    for (const child of node.children) {
      if (child.level !== 'question') visit(child, path)
      else {
        const isMean = node.combine === 'mean'
        asked.push({
          question: child,
          weight: hundredths(isMean ? node.weight : (child.weight ?? '')),
          siblings: isMean ? node.children.map(({ id }) => id) : [child.id],
          above: [...path, child.id],
        })
      }
    }
  }
  for (const component of rubric.components) visit(component, [])

  const criteria = rubric.predicates.map(({ id, criteria }) => ({
    id,
    anyOf: criteria.flatMap((rule) => (rule.type === 'heldPredicate' ? [rule.anyOf] : [])),
    sums: criteria.flatMap((rule) => {
      if (rule.type === 'points') return [{ nodes: rule.nodes, minimum: decimal(rule.minimum) }]
      if (rule.type === 'heldPredicate') return []
      const share = decimal(rule.minimumShare)
      return rubric.areas.map(({ nodes, weight }) => {
        const full = decimal(weight)
        return { nodes, minimum: { part: share.part * full.part, whole: share.whole * full.whole } }
      })
    }),
  }))
  // The same nodes are added up once for all the criteria that are about them.
  const keys = [...new Set(criteria.flatMap(({ sums }) => sums.map(({ nodes }) => nodes.join())))]
  const placesOf = new Map(
    asked.map(({ question, above }) => [
      question.id,
      keys.flatMap((key, at) => (key.split(',').some((node) => above.includes(node)) ? [at] : [])),
    ]),
  )

  const choiceValues = new Map(
    Object.entries(rubric.answerKinds).map(([name, kind]) => [
      name,
      new Map(
        kind.type === 'choice' ? Object.entries(kind.options).map(([key, { value }]) => [key, decimal(value)]) : [],
      ),
    ]),
  )

  const ratioOf = ({ ratio }: Question, counts: Readonly<Record<string, number>>): Share => {
    const add = (ids: readonly string[] = []) => ids.reduce((sum, id) => sum + BigInt(counts[id] ?? 0), 0n)
    const part = add(ratio?.part.add) - add(ratio?.part.subtract)
    const whole = add(ratio?.whole.add)
    if (whole === 0n) throw new RangeError('nothing to count is not made here')
    return { part: part < 0n ? 0n : part > whole ? whole : part, whole }
  }

  const worthOf = (question: Question, answer: Answer): Share => {
    const choice = choiceValues.get(question.kind)?.get(String(answer))
    if (choice) return choice
    const figures = answer as Readonly<Record<string, string | number>>
    if (question.ratio) {
      if (figures['percent'] === undefined) return ratioOf(question, figures as Readonly<Record<string, number>>)
      const { part, whole } = decimal(String(figures['percent']))
      return { part, whole: whole * 100n }
    }
    if (typeof answer !== 'object') {
      const { part, whole } = decimal(String(answer))
      return { part, whole: whole * 4n }
    }
    const { part, whole } = decimal(String(figures['sum']))
    return { part, whole: whole * BigInt(figures['count'] ?? 0) * 4n }
  }

  return {
    verdictsOf(answers, { unanswered, heldPredicate }) {
      const sums = keys.map(() => ({ part: 0n, whole: 1n }))
      let isComplete = true
      // What has the same denominator is added up first: most answers are choices.
      const choices = keys.map(() => 0n)
      for (const { question, weight, siblings } of asked) {
        const answer = answers[question.id]
        if (answer === undefined) {
          isComplete = false
          continue
        }
        const among =
          unanswered === 'exclude' ? siblings.filter((id) => answers[id] !== undefined).length : siblings.length
        const { part, whole } = worthOf(question, answer)
        // Hundredths of a point by hundredths of a value by 840ths for means of up to eight.
        const units = weight * part * 840n * 100n
        const over = whole * BigInt(among)
        for (const at of placesOf.get(question.id) ?? []) {
          if (units % over === 0n) choices[at] = (choices[at] ?? 0n) + units / over
          else {
            const sum = sums[at]
            if (!sum) continue
            sum.part = sum.part * over + units * sum.whole
            sum.whole *= over
          }
        }
      }
      const isMet = (nodes: readonly string[], minimum: Share) => {
        const at = keys.indexOf(nodes.join())
        const { part = 0n, whole = 1n } = sums[at] ?? {}
        const units = part + (choices[at] ?? 0n) * whole
        return units * minimum.whole >= minimum.part * 8_400_000n * whole
      }
      let predicate: string | null = null
      const met = criteria.map(({ id, sums: rules, anyOf }) => {
        const bits = [
          ...rules.map(({ nodes, minimum }) => isMet(nodes, minimum)),
          ...anyOf.map((held) => typeof heldPredicate === 'string' && held.includes(heldPredicate)),
        ]
        if (bits.every(Boolean) && (isComplete || unanswered !== 'exclude')) predicate = id
        return bits.map((bit) => (bit ? '1' : '0')).join('')
      })
      return { predicate, met }
    },
  }
}
