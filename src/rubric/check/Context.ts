import { compareFractions, Decimal, type Fraction, fractionOfDecimal } from '../../exact'
import { closest, type Issue, type IssueCode, type IssuePath, issue, type Locale } from '../../text'
import type { Convention } from '../Convention'
import type { Group, Question, Rubric } from '../Rubric'
import { nodesOf } from '../walk'

/** Ids become keys of plain objects and parts of cell ids. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9.-]*$/
/** Suggestions cost time; a rubric with more wrong references than this gets none for the rest. */
const MAX_SUGGESTIONS = 50
const UNSAFE = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON'])

/** What every check of a rubric works with. */
export interface Context {
  readonly rubric: Rubric
  readonly nodes: ReadonlyMap<string, Group | Question>
  readonly issues: readonly Issue[]
  report(code: IssueCode, path: IssuePath, words: Parameters<typeof issue>[2]): void
  /** Reports ids that come twice or are unsafe as keys. */
  unique(name: string, ids: readonly string[]): void
  /** Tells whether a reference exists, and reports it when it does not. */
  refer(id: string, reference: string, known: Iterable<string>): boolean
  /** Checks a list of conventions: unique ids, and defaults that exist. */
  conventions(name: string, conventions: readonly Convention[]): void
  /** Checks that a convention is there, and offers no choice that the engine does not know. */
  choices(id: string, convention: string, conventions: readonly Convention[], known: readonly string[]): void
  /** Reports nodes that a sum would count twice: the same node, or a node and one above it. */
  apart(id: string, ids: readonly string[]): void
}

/** Prepares the checks of a rubric. */
export function contextOf(rubric: Rubric, locale: Locale): Context {
  const issues: Issue[] = []
  let suggested = 0
  const nodes = new Map<string, Group | Question>()
  const above = new Map<string, readonly string[]>()
  for (const placed of nodesOf(rubric)) {
    nodes.set(placed.node.id, placed.node)
    above.set(
      placed.node.id,
      placed.above.map(({ id }) => id),
    )
  }
  const report: Context['report'] = (code, path, words) => {
    issues.push(issue(code, path, words, locale))
  }
  return {
    rubric,
    nodes,
    issues,
    report,
    unique(name, ids) {
      const seen = new Set<string>()
      for (const id of ids) {
        if (seen.has(id)) report('rubric_duplicate_id', [name, id], { id })
        seen.add(id)
        if (!SAFE_ID.test(id) || UNSAFE.has(id)) report('rubric_unsafe_id', [name, id], { id })
      }
    },
    refer(id, reference, known) {
      const all = new Set(known)
      if (all.has(reference)) return true
      const near = suggested++ < MAX_SUGGESTIONS ? closest(reference, all) : null
      report('rubric_unknown_reference', [id], { id, reference, closest: near })
      return false
    },
    conventions(name, conventions) {
      this.unique(
        name,
        conventions.map(({ id }) => id),
      )
      for (const { id, choices, ...convention } of conventions) this.refer(id, convention.default, Object.keys(choices))
    },
    choices(id, convention, conventions, known) {
      const ids = conventions.map((one) => one.id)
      if (!this.refer(id, convention, ids)) return
      const offered = conventions.find((one) => one.id === convention) as Convention
      for (const choice of Object.keys(offered.choices)) this.refer(convention, choice, known)
    },
    apart(id, ids) {
      ids.forEach((one, index) => {
        const counted = ids.some((other, at) => (other === one && at < index) || above.get(one)?.includes(other))
        if (counted) report('rubric_overlap', [id], { id, reference: one })
      })
    },
  }
}

/** Adds up weights exactly. */
export function sumOfWeights(weights: readonly string[]): string {
  return weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0)).toFixed()
}

/** Tells whether two decimal texts are the same figure. */
export function sameFigure(a: string, b: string): boolean {
  return new Decimal(a).equals(b)
}

/** The whole of a share. */
export const ONE: Fraction = { numerator: 1n, denominator: 1n }

/** Tells whether a decimal text is above a limit. */
export function isAbove(text: string, limit: Fraction): boolean {
  return compareFractions(fractionOfDecimal(text), limit) > 0
}
