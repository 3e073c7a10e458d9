import { createHash } from 'node:crypto'
import type { Evaluation } from '../../../src/evaluate'
import { nodesOf, type Rubric } from '../../../src/rubric'
import { type Fraction, toDecimalCut } from '../../reference/fraction'
import type { ReferenceResult } from '../../reference/referenceEvaluate'

const hash = (text: string, digits: number) => createHash('sha256').update(text).digest('hex').slice(0, digits)

type Points = readonly (readonly [id: string, points: string])[]

/** The first 12 digits of the SHA-256 of every node's and then every area's points in rubric order, one a line. */
export function figuresDigest(nodes: Points, areas: Points): string {
  let lines = ''
  for (const [id, points] of nodes) lines += `${id}=${points}\n`
  for (const [id, points] of areas) lines += `area.${id}=${points}\n`
  return hash(lines, 12)
}

/** The first 6 digits of the SHA-256 of the assumptions in rubric order and the warnings in alphabetical order. */
export function remarksDigest(assumptions: readonly string[], warnings: readonly string[]): string {
  return hash(`${assumptions.join(' ')}\n${[...warnings].sort().join(' ')}\n`, 6)
}

/** A warning as the corpus writes it: its code, and what it is about. */
export function warningText(
  code: string,
  path: readonly (string | number)[],
  params: Readonly<Record<string, unknown>>,
): string {
  if (code === 'counts_contradict') return `${code}:${params['check']}`
  if (code === 'aspect_below_area_minimum') return `${code}:${params['predicate']}:${path[0]}`
  return `${code}:${path[0]}`
}

/** The criteria of every predicate in rubric order: 1 met, 0 not met; a space between predicates. */
export function criteriaBits(determinations: readonly (readonly { readonly met: boolean }[])[]): string {
  return determinations.map((criteria) => criteria.map(({ met }) => (met ? 1 : 0)).join('')).join(' ')
}

/** What a compact line expects, by the reference. */
export function compactExpectation(rubric: Rubric, result: ReferenceResult) {
  const { nodes, areas, total, predicate, determinations, assumptions, warnings } = result
  const shown = (points: Fraction | undefined) => (points ? toDecimalCut(points) : '')
  const inOrder = nodesOf(rubric).map(({ node: { id } }) => [id, shown(nodes[id]?.score)] as const)
  const criteria = rubric.predicates.map(({ id }) => Object.values(determinations[id]?.criteria ?? {}))
  const ofAreas = rubric.areas.map(({ id }) => [id, shown(areas[id])] as const)
  return [
    toDecimalCut(total),
    predicate,
    criteriaBits(criteria),
    figuresDigest(inOrder, ofAreas),
    remarksDigest(assumptions, warnings),
  ] as const
}

const pointsOf = (scored: Readonly<Record<string, { readonly id: string; readonly score: string }>>): Points =>
  Object.values(scored).map(({ id, score }) => [id, score])

/** What a compact line says of a result of the library. */
export function compactResult(result: Evaluation) {
  const { total, predicate, determinations, nodes, areas, assumptions, warnings } = result
  return [
    total,
    predicate,
    criteriaBits(Object.values(determinations).map(({ criteria }) => criteria)),
    figuresDigest(pointsOf(nodes), pointsOf(areas)),
    remarksDigest(
      assumptions.map(({ id }) => id),
      warnings.map(({ code, path, params }) => warningText(code, path, params)),
    ),
  ] as const
}

const plain = (figure: Fraction | string | null) =>
  typeof figure === 'object' && figure !== null ? toDecimalCut(figure) : figure

/** What a readable vector expects, by the reference. */
export function readableExpectation(result: ReferenceResult) {
  const { areas, total, predicate, determinations, assumptions, warnings } = result
  return {
    total: toDecimalCut(total),
    predicate,
    areas: Object.fromEntries(Object.entries(areas).map(([id, points]) => [id, toDecimalCut(points)])),
    determinations: Object.fromEntries(
      Object.entries(determinations).map(([id, { met, scoresMet, criteria }]) => [
        id,
        {
          met,
          scoresMet,
          criteria: Object.fromEntries(
            Object.entries(criteria).map(([criterion, { actual, required, ...verdict }]) => [
              criterion,
              { actual: plain(actual), required: plain(required), ...verdict },
            ]),
          ),
        },
      ]),
    ),
    assumptions,
    warnings: [...warnings].sort(),
  }
}

/** The points of every node whose figure is not 0. */
export function pointsAboveZero({ nodes }: ReferenceResult): Record<string, string> {
  return Object.fromEntries(
    Object.entries(nodes)
      .map(([id, { score }]) => [id, toDecimalCut(score)] as const)
      .filter(([, points]) => points !== '0')
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}
