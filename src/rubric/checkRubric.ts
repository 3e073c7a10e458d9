import { compareFractions, Decimal, type Fraction, fractionOfDecimal } from '../exact'
import { closest, type Issue, type IssueCode, type IssuePath, issue, type Locale } from '../text'
import { cellsOf } from './cells'
import type { AnswerKind, CriterionRule, Group, Question, Rubric } from './Rubric'
import { nodesOf } from './walk'

/** Ids become keys of plain objects and parts of cell ids. */
const SAFE_ID = /^[A-Za-z0-9][A-Za-z0-9.-]*$/
const UNSAFE = new Set(['constructor', 'prototype', 'toString', 'valueOf', 'hasOwnProperty', 'toJSON'])

const ONE: Fraction = { numerator: 1n, denominator: 1n }
const isAbove = (text: string, limit: Fraction) => compareFractions(fractionOfDecimal(text), limit) > 0

/** Checks what holds between the figures of a well-shaped rubric, and lists every problem. */
export function checkRubric(rubric: Rubric, locale: Locale): readonly Issue[] {
  const issues: Issue[] = []
  const report = (code: IssueCode, path: IssuePath, words: Parameters<typeof issue>[2]) =>
    issues.push(issue(code, path, words, locale))

  const nodes = new Map<string, Group | Question>()
  const above = new Map<string, readonly string[]>()
  for (const placed of nodesOf(rubric)) {
    if (nodes.has(placed.node.id)) report('rubric_duplicate_id', [placed.node.id], { id: placed.node.id })
    nodes.set(placed.node.id, placed.node)
    above.set(
      placed.node.id,
      placed.above.map(({ id }) => id),
    )
  }

  const weightOf = (id: string): string => {
    const node = nodes.get(id)
    return node?.weight ?? '0'
  }
  const sumOf = (weights: readonly string[]) =>
    weights.reduce((sum, weight) => sum.plus(weight), new Decimal(0)).toFixed()

  const unique = (name: string, ids: readonly string[]) => {
    const seen = new Set<string>()
    for (const id of ids) {
      if (seen.has(id)) report('rubric_duplicate_id', [name, id], { id })
      seen.add(id)
      if (!SAFE_ID.test(id) || UNSAFE.has(id)) report('rubric_unsafe_id', [name, id], { id })
    }
  }
  const refer = (id: string, reference: string, known: Iterable<string>): boolean => {
    const all = new Set(known)
    if (all.has(reference)) return true
    report('rubric_unknown_reference', [id], { id, reference, closest: closest(reference, all) })
    return false
  }
  /** A sum must count no point twice: not the same node, nor a node and one above it. */
  const apart = (id: string, ids: readonly string[]) => {
    ids.forEach((one, index) => {
      const counted = ids.some((other, at) => (other === one && at < index) || above.get(one)?.includes(other))
      if (counted) report('rubric_overlap', [id], { id, reference: one })
    })
  }

  unique('nodes', [...nodes.keys()])
  unique('answerKinds', Object.keys(rubric.answerKinds))
  unique(
    'areas',
    rubric.areas.map(({ id }) => id),
  )
  unique(
    'predicates',
    rubric.predicates.map(({ id }) => id),
  )
  unique(
    'conventions',
    rubric.conventions.map(({ id }) => id),
  )
  unique(
    'countChecks',
    rubric.countChecks.map(({ id }) => id),
  )

  for (const [name, kind] of Object.entries(rubric.answerKinds)) checkKind(name, kind)
  for (const { node } of nodesOf(rubric)) {
    if (node.level === 'question') checkQuestion(node)
    else checkGroup(node)
  }

  function checkKind(name: string, kind: AnswerKind): void {
    if (kind.type === 'index' && !isAbove(kind.maximum, { numerator: 0n, denominator: 1n })) {
      report('rubric_value_range', ['answerKinds', name], { id: name, given: kind.maximum })
    }
    if (kind.type !== 'choice') return
    unique(name, Object.keys(kind.options))
    const values = Object.values(kind.options).map(({ value }) => value)
    for (const value of values) {
      if (isAbove(value, ONE)) report('rubric_value_range', ['answerKinds', name], { id: name, given: value })
    }
    if (!values.some((value) => compareFractions(fractionOfDecimal(value), ONE) === 0)) {
      report('rubric_best_value', ['answerKinds', name], { id: name })
    }
  }

  function checkGroup(group: Group): void {
    for (const child of group.children) {
      const weighted = child.weight !== undefined
      if (child.level === 'question') {
        if (weighted !== (group.combine === 'sum')) report('rubric_weight_place', [child.id], { id: child.id })
      } else if (group.combine === 'mean') {
        report('rubric_children', [group.id], { id: group.id, detail: `mean > ${child.id}` })
      }
    }
    if (group.combine === 'sum') {
      const sum = sumOf(group.children.map((child) => child.weight ?? '0'))
      if (!new Decimal(sum).equals(group.weight)) {
        report('rubric_weights', [group.id], { id: group.id, sum, weight: group.weight })
      }
    }
  }

  function checkQuestion(question: Question): void {
    const { id } = question
    const path = [id]
    const kind = rubric.answerKinds[question.kind]
    if (!refer(id, question.kind, Object.keys(rubric.answerKinds)) || !kind) return
    const allowed = kind.type === 'choice' ? Object.keys(kind.options) : []
    const worded = Object.keys(question.options ?? {})
    if (worded.length !== allowed.length || allowed.some((option) => !worded.includes(option))) {
      report('rubric_options', path, { id, allowed })
    }
    if ((question.ratio !== undefined) !== (kind.type === 'ratio')) {
      report('rubric_children', path, { id, detail: `ratio: ${question.kind}` })
    }
    const { ratio } = question
    if (!ratio) return
    const counts = ratio.counts.map((count) => count.id)
    unique(id, counts)
    for (const count of [...ratio.part.add, ...(ratio.part.subtract ?? []), ...ratio.whole.add])
      refer(id, count, counts)
    if (ratio.whole.add.length === 0) report('rubric_children', path, { id, detail: 'whole' })
    if (counts.includes('percent')) report('rubric_unsafe_id', path, { id: 'percent' })
    for (const convention of [ratio.nothingToCount, ratio.riseFromNothing ?? ratio.nothingToCount]) {
      const found = rubric.conventions.find((one) => one.id === convention)
      if (
        !refer(
          id,
          convention,
          rubric.conventions.map((one) => one.id),
        ) ||
        !found
      )
        continue
      for (const choice of Object.keys(found.choices)) refer(convention, choice, ['zero', 'full'])
    }
  }

  for (const area of rubric.areas) {
    const known = area.nodes.filter((node) => refer(`area ${area.id}`, node, nodes.keys()))
    apart(`area ${area.id}`, known)
    const sum = sumOf(known.map(weightOf))
    if (!new Decimal(sum).equals(area.weight)) {
      report('rubric_weights', ['areas', area.id], { id: `area ${area.id}`, sum, weight: area.weight })
    }
  }

  for (const predicate of rubric.predicates) {
    const path = ['predicates', predicate.id]
    unique(
      predicate.id,
      predicate.criteria.map(({ id }) => id),
    )
    for (const criterion of predicate.criteria) checkCriterion(criterion, path)
  }

  function checkCriterion(criterion: CriterionRule, path: IssuePath): void {
    const { id } = criterion
    if (criterion.type === 'heldPredicate') {
      for (const held of criterion.anyOf)
        refer(
          id,
          held,
          rubric.predicates.map((one) => one.id),
        )
    } else if (criterion.type === 'everyArea') {
      if (isAbove(criterion.minimumShare, ONE)) {
        report('rubric_threshold', [...path, id], { id, minimum: criterion.minimumShare, weight: '1' })
      }
    } else {
      const known = criterion.nodes.filter((node) => {
        if (!refer(id, node, nodes.keys())) return false
        const found = nodes.get(node)
        if (found?.level !== 'question' || found.weight !== undefined) return true
        report('rubric_weight_place', [...path, id], { id: node })
        return false
      })
      apart(id, known)
      const weight = sumOf(known.map(weightOf))
      if (isAbove(criterion.minimum, fractionOfDecimal(weight))) {
        report('rubric_threshold', [...path, id], { id, minimum: criterion.minimum, weight })
      }
    }
  }

  for (const convention of rubric.conventions) {
    refer(convention.id, convention.default, Object.keys(convention.choices))
    if (convention.question) refer(convention.id, convention.question, nodes.keys())
  }
  const counts = cellsOf(rubric)
    .filter(({ count }) => count !== undefined)
    .map(({ id }) => id)
  for (const check of rubric.countChecks)
    for (const cell of [...check.left, ...check.right]) refer(check.id, cell, counts)

  return issues
}
