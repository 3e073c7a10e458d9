import { describe, expect, test } from 'vitest'
import { type Evaluation, evaluate, type PartialOptions, type Rubric } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { questionsOf } from '../../../src/rubric'
import { targets } from '../../helpers/arbitraries'
import { warningText } from './expected'
import { readVectors, type Vector } from './files'

/** The readable files and their rubrics. */
const FILES = [
  { file: 'example.json', rubric: permenpanrb90_2021 },
  { file: 'options.json', rubric: permenpanrb90_2021 },
  { file: 'ties.json', rubric: permenpanrb90_2021 },
  { file: 'permenpanrb-10-2019.json', rubric: permenpanrb10_2019 },
] as const

const evaluateVector = (rubric: (typeof FILES)[number]['rubric'], { answers, options }: Vector): Evaluation =>
  evaluate(
    rubric as typeof permenpanrb90_2021,
    answers,
    options as unknown as PartialOptions<typeof permenpanrb90_2021>,
  )

/** A result in the words of the corpus, as far as the vector has them. */
function inCorpusWords(result: Evaluation, { answers, expected }: Vector): Record<string, unknown> {
  const { total, predicate, areas, nodes, determinations, assumptions, warnings } = result
  const [asked = ''] = Object.keys(answers)
  const node = nodes[asked]
  const all: Readonly<Record<string, unknown>> = {
    total,
    predicate,
    value: node?.level === 'question' ? node.value : null,
    areas: Object.fromEntries(Object.values(areas).map(({ id, score }) => [id, score])),
    nodes: Object.fromEntries(
      Object.values(nodes)
        .filter(({ score }) => score !== '0')
        .map(({ id, score }) => [id, score]),
    ),
    determinations: Object.fromEntries(
      Object.values(determinations).map(({ id, met, scoresMet, criteria }) => [
        id,
        {
          met,
          scoresMet,
          criteria: Object.fromEntries(
            criteria.map(({ id: criterion, actual, required, met, metOnlyAfterRounding }) => [
              criterion,
              { actual, required, met, metOnlyAfterRounding },
            ]),
          ),
        },
      ]),
    ),
    assumptions: assumptions.map(({ id }) => id),
    warnings: warnings.map(({ code, path, params }) => warningText(code, path, params)).sort(),
  }
  return Object.fromEntries(Object.keys(expected).map((key) => [key, all[key]]))
}

describe.each(FILES)('$file', ({ file, rubric }) => {
  const { rubric: named, vectors, format } = readVectors(file)

  test('is of this rubric, each vector with an id of its own', () => {
    expect(format).toBe('zona-integritas.corpus-vectors.v1')
    expect(named).toEqual({ id: rubric.id, version: rubric.version })
    expect(new Set(vectors.map(({ id }) => id)).size).toBe(vectors.length)
  })

  test('comes to what the corpus says', () => {
    const differing = vectors
      .map((vector) => ({
        id: vector.id,
        actual: inCorpusWords(evaluateVector(rubric, vector), vector),
        expected: vector.expected,
      }))
      .filter(({ actual, expected }) => JSON.stringify(sorted(actual)) !== JSON.stringify(sorted(expected)))
    expect(differing.slice(0, 2)).toEqual([])
  })
})

/** Keys in one order, through and through. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]))
}

describe('the corpus', () => {
  test('asks every option of every question just once, and extremes of all others', () => {
    const rubric: Rubric = permenpanrb90_2021
    const { vectors } = readVectors('options.json')
    const given = vectors.map(({ answers }) => Object.entries(answers)[0] ?? [])
    for (const { id, kind: name } of questionsOf(rubric)) {
      const kind = rubric.answerKinds[name]
      const answers = given.filter(([question]) => question === id).map(([, answer]) => answer)
      if (kind?.type === 'choice') expect(answers).toEqual(Object.keys(kind.options))
      else expect(answers.length).toBeGreaterThanOrEqual(16)
    }
  })

  test('has answers below and above every minimum, and on it where answers can make it', () => {
    const ids = new Set(readVectors('ties.json').vectors.map(({ id }) => id))
    const sides = (side: string) => targets.filter((t) => ids.has(`${t.predicate}.${t.criterion}-${side}`))
    expect([sides('below').length, sides('above').length]).toEqual([targets.length, targets.length])
    // Letters alone cannot make the 4.2 points that WBK asks of the second area.
    const without = targets.filter((target) => !sides('on').includes(target))
    expect(without.map(({ predicate, criterion }) => `${predicate}.${criterion}`)).toEqual(['WBK.area.2'])
  })

  test('has a vector on a minimum, below and above it, with just that verdict', () => {
    const { vectors } = readVectors('ties.json')
    type Verdicts = Record<string, { criteria: Record<string, { met: boolean; actual: string; required: string }> }>
    for (const { id, expected } of vectors) {
      const [, predicate = '', criterion = '', side] = /^(\w+)\.(.+)-(\w+)$/.exec(id) ?? []
      const found = (expected['determinations'] as Verdicts)[predicate]?.criteria[criterion]
      expect([id, found?.met]).toEqual([id, side !== 'below'])
      if (side === 'on') expect(found?.actual).toBe(found?.required)
    }
  })
})
