import { criterionIds, nodesOf, type Rubric } from '../../../src/rubric'
import { written } from './citedRows'
import { conventionsIn } from './conventionsIn'

/** One thing that a rubric says of a part: its figure or wording, by what it is called. */
type Facts = ReadonlyMap<string, string>

/** Something that both rubrics have, and that one says otherwise. */
export interface Change {
  readonly id: string
  /** Its id in the second rubric, where that is another. */
  readonly idAfter: string
  readonly fact: string
  readonly before: string
  readonly after: string
}

/** How two rubrics differ in one kind of part, by ids. */
export interface PartDifference {
  readonly same: readonly string[]
  readonly added: readonly string[]
  readonly removed: readonly string[]
  readonly changed: readonly Change[]
}

/** How two rubrics differ, part by part. */
export interface RubricDifference {
  readonly groups: PartDifference
  readonly questions: PartDifference
  readonly areas: PartDifference
  readonly options: PartDifference
  readonly minima: PartDifference
  readonly conditions: PartDifference
  readonly conventions: PartDifference
}

type Parts = ReadonlyMap<string, Facts>

const facts = (entries: Readonly<Record<string, string | undefined>>): Facts =>
  new Map(Object.entries(entries).flatMap(([fact, value]) => (value === undefined ? [] : [[fact, value] as const])))

/** What each group or question weighs and is called; a question in a mean carries its share of the mean. */
function nodeParts(rubric: Rubric, ofQuestions: boolean): Parts {
  return new Map(
    nodesOf(rubric)
      .filter(({ node }) => (node.level === 'question') === ofQuestions)
      .map(({ node, above }) => {
        if (node.level !== 'question') {
          return [node.id, facts({ points: node.weight, combined: node.combine, name: node.label.id })]
        }
        const parent = above.at(-1)
        const mean = `1/${parent?.children.length} of ${parent?.weight}`
        const counts = node.ratio?.counts.map(({ id }) => id).join(', ')
        return [node.id, facts({ points: node.weight ?? mean, kind: node.kind, name: node.text.id, counts })]
      }),
  )
}

function optionParts({ answerKinds }: Rubric): Parts {
  return new Map(
    Object.entries(answerKinds).flatMap(([name, kind]): (readonly [string, Facts])[] => {
      if (kind.type === 'index') return [[name, facts({ maximum: kind.maximum })]]
      if (kind.type !== 'choice') return [[name, facts({ type: kind.type })]]
      return Object.entries(kind.options).map(([option, { value }]) => [`${name} ${option}`, facts({ value })])
    }),
  )
}

/** The minima in points; those of every area become one for each area, by the share of its weight. */
function minimumParts(rubric: Rubric): Parts {
  return new Map(
    rubric.predicates.flatMap(({ id: predicate, criteria }) =>
      criteria.flatMap((one) =>
        criterionIds(one, rubric).map((id): readonly [string, Facts] => {
          if (one.type === 'points')
            return [`${predicate} ${id}`, facts({ minimum: one.minimum, of: one.nodes.join(' + ') })]
          if (one.type === 'everyArea') return [`${predicate} ${id}`, facts({ share: one.minimumShare })]
          return [`${predicate} ${id}`, facts({ holds: one.anyOf.join(' or ') })]
        }),
      ),
    ),
  )
}

function conditionParts({ submission }: Rubric): Parts {
  return new Map(
    (submission?.conditions ?? []).map((condition) => {
      const { id, label, source, basis, ...figures } = condition
      const each = Object.entries(figures).map(([name, value]) => [name, written(value)] as const)
      return [id, facts({ name: label.id, ...Object.fromEntries(each) })]
    }),
  )
}

/**
 * Compares one kind of part by ids.
 *
 * @param counterpart - From the id of a word in `before` to the id that it has in `after`, for parts that were renamed.
 */
function compareParts(before: Parts, after: Parts, counterpart: (id: string) => string): PartDifference {
  const matched = [...before.keys()].filter((id) => after.has(counterpart(id)))
  const reached = new Set(matched.map(counterpart))
  const changed = matched.flatMap((id) => {
    const [old, fresh] = [before.get(id), after.get(counterpart(id))]
    const names = new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])
    return [...names].flatMap((fact): Change[] => {
      const [from, to] = [old?.get(fact) ?? '', fresh?.get(fact) ?? '']
      // The nodes of a minimum are told by their ids, which may have counterparts, too.
      return (fact === 'of' ? counterpart(from) : from) === to
        ? []
        : [{ id, idAfter: counterpart(id), fact, before: from, after: to }]
    })
  })
  const altered = new Set(changed.map(({ id }) => id))
  return {
    same: matched.filter((id) => !altered.has(id)),
    added: [...after.keys()].filter((id) => !reached.has(id)),
    removed: [...before.keys()].filter((id) => !matched.includes(id)),
    changed,
  }
}

/**
 * Compares two rubrics part by part: what was added, removed or changed. Parts are matched by their ids, so that two versions
 * of one rubric need nothing else; figures are compared as written.
 *
 * @param counterparts - For rubrics of different shapes: from an id in `before` to the id of the same thing in `after`.
 */
export function compareRubrics(
  before: Rubric,
  after: Rubric,
  counterparts: Readonly<Record<string, string>> = {},
): RubricDifference {
  const counterpart = (id: string) =>
    id
      .split(' ')
      .map((word) => (Object.hasOwn(counterparts, word) ? counterparts[word] : word))
      .join(' ')
  const compared = (partsOf: (rubric: Rubric) => Parts) => compareParts(partsOf(before), partsOf(after), counterpart)
  return {
    groups: compared((rubric) => nodeParts(rubric, false)),
    questions: compared((rubric) => nodeParts(rubric, true)),
    areas: compared(
      ({ areas }) => new Map(areas.map(({ id, weight, label }) => [id, facts({ points: weight, name: label.id })])),
    ),
    options: compared(optionParts),
    minima: compared(minimumParts),
    conditions: compared(conditionParts),
    conventions: compared(
      (rubric) => new Map(conventionsIn(rubric).map((one) => [one.id, facts({ default: one.default })])),
    ),
  }
}
