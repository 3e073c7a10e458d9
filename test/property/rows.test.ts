import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Answer,
  type AnswersOf,
  type CellRow,
  compile,
  evaluate,
  type PartialAnswersOf,
  type Question,
  type Rubric,
  readAnswers,
  toRows,
} from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { nodesOf } from '../../src/rubric'

type Answers = PartialAnswersOf<typeof permenpanrb90_2021>

const rubric: Rubric = permenpanrb90_2021
const questions = nodesOf(rubric).flatMap(({ node }): Question[] => (node.level === 'question' ? [node] : []))
/** The 127 cells by the letter of the rubric, not by way of the code under test. */
const cells = questions.flatMap(({ id, ratio }) => (ratio ? ratio.counts.map((count) => `${id}.${count.id}`) : [id]))

/** Texts such as `3`, `3.60` and `0.00000000000000000001`, from 0 to a maximum. */
const decimalText = (maximum: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: 20 }).chain((decimals) =>
    fc.bigInt({ min: 0n, max: BigInt(maximum) * 10n ** BigInt(decimals) }).map((units) => {
      const digits = units.toString().padStart(decimals + 1, '0')
      return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
    }),
  )

/** Numbers from 0 to a maximum; a double of more than 20 decimals is no answer. */
const figure = (maximum: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.integer({ min: 0, max: maximum * 100 }).map((hundredths) => hundredths / 100),
    fc.double({ min: 0.0001, max: maximum, noNaN: true }),
    fc.constantFrom(0, 1, maximum, 1e-7, 1e-20),
    // Times of whole minutes, as a spreadsheet holds them in days.
    fc.integer({ min: 1, max: maximum * 1440 }).map((minutes) => minutes / 1440),
  )

const index: fc.Arbitrary<unknown> = fc.oneof(
  figure(4),
  decimalText(4),
  decimalText(1),
  // Nearer to 0 and to 1 than any double, and on them.
  fc.constantFrom('0', '0.00', '0.00000000000000000001', '0.99999999999999999999', '1', '1.00', '4.00'),
  fc.integer({ min: 1, max: 1_000_000_000 }).chain((count) =>
    fc.record({
      sum: fc.oneof(fc.integer({ min: 0, max: Math.min(4 * count, 2 ** 31) }), decimalText(4 * count)),
      count: fc.constant(count),
    }),
  ),
)

const answerTo = ({ kind: name, ratio }: Question): fc.Arbitrary<unknown> => {
  const kind = rubric.answerKinds[name]
  if (kind?.type === 'choice') return fc.constantFrom(...Object.keys(kind.options))
  if (kind?.type === 'index') return index
  const count = fc.oneof(fc.nat({ max: 40 }), fc.nat({ max: 1_000_000_000 }), fc.constantFrom(0, 1_000_000_000))
  const counts = fc.record(Object.fromEntries((ratio?.counts ?? []).map(({ id }) => [id, count])))
  return fc.oneof(counts, fc.record({ percent: fc.oneof(figure(100), decimalText(100), decimalText(1)) }))
}

const fields = Object.fromEntries(questions.map((question) => [question.id, answerTo(question)]))
const complete = fc.record(fields) as fc.Arbitrary<unknown> as fc.Arbitrary<Answers>
const partial = fc.record(fields, { requiredKeys: [] }) as fc.Arbitrary<unknown> as fc.Arbitrary<Answers>
/** fast-check makes objects without a prototype now and then; what is read is plain data of either kind. */
const plain = (answers: object): unknown => JSON.parse(JSON.stringify(answers))
const inRows = (answers: Answers): readonly CellRow[] => toRows(permenpanrb90_2021, answers)
const shuffled = (rows: readonly CellRow[]) => fc.shuffledSubarray([...rows], { minLength: rows.length })

describe('toRows and readAnswers', { timeout: 60_000 }, () => {
  it('are inverse for complete answers, with nothing changed and nothing refused', () => {
    fc.assert(
      fc.property(complete, (answers) => {
        const reading = readAnswers(permenpanrb90_2021, inRows(answers))
        expect([...reading.changed, ...reading.refused]).toEqual([])
        expect(reading.unanswered).toEqual([])
        expect(reading.complete).toBe(true)
        // toStrictEqual tells 3.6 from '3.60', and absent from undefined.
        expect(plain(reading.answers)).toStrictEqual(plain(answers))
      }),
      { numRuns: 60 },
    )
  })

  it('are inverse for answers of which some are missing', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const reading = readAnswers(permenpanrb90_2021, inRows(answers))
        expect([...reading.changed, ...reading.refused]).toEqual([])
        expect(plain(reading.answers)).toStrictEqual(plain(answers))
        expect(reading.unanswered).toEqual(questions.map(({ id }) => id).filter((id) => !(id in answers)))
        expect(reading.complete).toBe(reading.unanswered.length === 0)
      }),
      { numRuns: 60 },
    )
  })

  it('are inverse for every single survey, below 1 and like a time as well', () => {
    fc.assert(
      fc.property(index, (survey) => {
        const answers = { 'B.I.a': survey } as Answers
        const reading = readAnswers(permenpanrb90_2021, inRows(answers))
        expect([...reading.changed, ...reading.refused]).toEqual([])
        expect(plain(reading.answers)).toStrictEqual(plain(answers))
      }),
      { numRuns: 400 },
    )
  })

  it('are inverse through JSON, as a table or a request body carries rows', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const reading = readAnswers(permenpanrb90_2021, plain(inRows(answers)))
        expect(plain(reading.answers)).toStrictEqual(plain(answers))
      }),
      { numRuns: 60 },
    )
  })

  it('are inverse the other way round: rows read and written again are the same rows', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const rows = inRows(answers)
        expect(inRows(readAnswers(permenpanrb90_2021, rows).answers)).toEqual(rows)
      }),
      { numRuns: 60 },
    )
  })

  it('keep what evaluate makes of the answers', () => {
    const plan = compile(permenpanrb90_2021)
    fc.assert(
      fc.property(complete, (answers) => {
        const whole = answers as AnswersOf<typeof permenpanrb90_2021>
        const reading = readAnswers(permenpanrb90_2021, inRows(whole))
        if (!reading.complete) throw new Error(`unanswered: ${reading.unanswered.join()}`)
        expect(evaluate(permenpanrb90_2021, reading.answers)).toEqual(evaluate(permenpanrb90_2021, whole))
        expect(plan.score(reading.answers).total).toBe(plan.score(whole).total)
      }),
      { numRuns: 40 },
    )
    fc.assert(
      fc.property(partial, fc.constantFrom('zero' as const, 'exclude' as const), (answers, unanswered) => {
        const reading = readAnswers(permenpanrb90_2021, inRows(answers))
        expect(evaluate(permenpanrb90_2021, reading.answers, { unanswered })).toEqual(
          evaluate(permenpanrb90_2021, answers, { unanswered }),
        )
      }),
      { numRuns: 60 },
    )
  })

  it('do not depend on the order of the rows', () => {
    const orders = partial.chain((answers) => fc.tuple(fc.constant(answers), shuffled(inRows(answers))))
    fc.assert(
      fc.property(orders, ([answers, rows]) => {
        const reading = readAnswers(permenpanrb90_2021, rows)
        expect(reading).toEqual(readAnswers(permenpanrb90_2021, inRows(answers)))
        // Rubric order, whatever came first.
        expect(Object.keys(reading.answers)).toEqual(questions.map(({ id }) => id).filter((id) => id in answers))
      }),
      { numRuns: 60 },
    )
  })

  it('do not depend on the order of the answers', () => {
    const orders = partial.chain((answers) => {
      const entries = Object.entries(answers)
      return fc.tuple(fc.constant(answers), fc.shuffledSubarray(entries, { minLength: entries.length }))
    })
    fc.assert(
      fc.property(orders, ([answers, entries]) => {
        expect(inRows(Object.fromEntries(entries) as Answers)).toEqual(inRows(answers))
      }),
      { numRuns: 60 },
    )
  })
})

describe('toRows', { timeout: 60_000 }, () => {
  it('writes 127 rows in rubric order when no answer has a shape of its own', () => {
    const isPlain = (answer: unknown): boolean =>
      typeof answer !== 'object' || answer === null || !('percent' in answer || 'sum' in answer)
    fc.assert(
      fc.property(partial, (answers) => {
        const kept = Object.fromEntries(Object.entries(answers).filter(([, answer]) => isPlain(answer)))
        const rows = inRows(kept as Answers)
        expect(rows).toHaveLength(127)
        expect(rows.map(({ id }) => id)).toEqual(cells)
      }),
      { numRuns: 60 },
    )
    expect(cells).toHaveLength(127)
    expect(inRows({})).toEqual(cells.map((id) => ({ id, value: null })))
  })

  it('writes one row for a percentage, and two for a sum and a count, in their places', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        const given: Readonly<Record<string, unknown>> = answers
        const expected = questions.flatMap(({ id, ratio }): string[] => {
          const answer = given[id]
          const keys = typeof answer === 'object' && answer !== null ? Object.keys(answer) : []
          if (keys.includes('percent')) return [id]
          if (keys.includes('sum')) return [`${id}.sum`, `${id}.count`]
          return ratio ? ratio.counts.map((count) => `${id}.${count.id}`) : [id]
        })
        expect(inRows(answers).map(({ id }) => id)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })

  it('states a unit only where the bare value would be refused', () => {
    fc.assert(
      fc.property(partial, (answers) => {
        for (const row of inRows(answers)) {
          expect(Object.keys(row)).toEqual(row.unit === undefined ? ['id', 'value'] : ['id', 'value', 'unit'])
          if (row.unit !== 'index') continue
          const bare = readAnswers(permenpanrb90_2021, [{ id: row.id, value: row.value }])
          const below = typeof row.value === 'string' || Number(row.value) < 1
          expect(bare.refused.map(({ code }) => code)).toEqual([below ? 'ambiguous_index' : 'ambiguous_time'])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('takes the values as they are, and leaves the answers alone', () => {
    const answers: Record<string, Answer> = Object.freeze({
      'A.I.1.i.a': 'Ya',
      'A.II.4.i.a': Object.freeze({ sasaranTercapai: 4, sasaran: 5 }),
      'A.II.6.i.b': Object.freeze({ percent: '86.670' }),
      'B.I.a': '0.50',
      'B.II.a': Object.freeze({ sum: '36.0', count: 10 }),
    })
    expect(inRows(answers as Answers).filter(({ value }) => value !== null)).toStrictEqual([
      { id: 'A.I.1.i.a', value: 'Ya' },
      { id: 'A.II.4.i.a.sasaran', value: 5 },
      { id: 'A.II.4.i.a.sasaranTercapai', value: 4 },
      { id: 'A.II.6.i.b', value: '86.670', unit: 'percent' },
      { id: 'B.I.a', value: '0.50', unit: 'index' },
      { id: 'B.II.a.sum', value: '36.0' },
      { id: 'B.II.a.count', value: 10 },
    ])
  })
})
