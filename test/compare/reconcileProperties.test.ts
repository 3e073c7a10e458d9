import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import {
  compareEvaluations,
  evaluateStages,
  type PartialAnswersOf,
  readAnswers,
  reconcile,
  type StageCell,
  type StageCells,
  toRows,
} from 'zona-integritas'
import { type Answers, lkes, type Options, questions, referenceWith, rubric } from '../helpers/arbitraries'
import { hasAllRuns } from '../helpers/hasAllRuns'
import { expectPlain } from '../helpers/stageCases'
import { compare } from '../reference/fraction'

vi.setConfig({ testTimeout: 60_000 })

const ORDER = ['unit', 'preliminary', 'tpi', 'tpn'] as const
const always = <T>(arbitrary: fc.Arbitrary<T>, numRuns: number, check: (value: T) => void) =>
  fc.assert(fc.property(arbitrary, check), { numRuns })

const must = <T>(value: T | undefined | null): T => {
  if (value === undefined || value === null) throw new RangeError('missing')
  return value
}

const text = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('', ' ', ' spasi di tepi ', 'https://a.go.id/x?y=1\n'),
)
const note = fc.oneof(text, fc.constantFrom(null, undefined))
const evidence = fc.oneof(text, fc.array(text, { maxLength: 3 }), fc.constantFrom(null, undefined))
const spelt = (id: string, how: number) => [id, id, id, id.replaceAll('.', '_'), id.toLowerCase()][how] ?? id

const UNKNOWN = ['x', '__proto__', 'A.I', 'B.I.c']

/** Rows of some of the answers of an LKE, with notes and links, in any order, and rows that answer nothing. */
const stage: fc.Arbitrary<readonly StageCell[]> = lkes.chain(({ answers }) =>
  fc.subarray(questions.map(({ id }) => id)).chain((ids) => {
    const some = Object.fromEntries(ids.flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])))
    const rows = toRows(rubric, some as Answers).filter(({ value }) => value !== null)
    const dressed = rows.map((row) =>
      fc.tuple(note, evidence, fc.nat({ max: 4 })).map(([words, links, how]): StageCell => {
        return { ...row, id: spelt(row.id, how), note: words, evidence: links }
      }),
    )
    const bare = fc.record({
      id: fc.oneof(fc.constantFrom(...questions.map(({ id }) => id)), fc.constantFrom(...UNKNOWN)),
      value: fc.constantFrom(null, undefined, '', ' '),
      note,
      evidence,
    })
    return fc
      .tuple(fc.tuple(...dressed), fc.array(bare, { maxLength: 6 }))
      .chain(([full, others]) => fc.shuffledSubarray([...full, ...others], { minLength: full.length + others.length }))
  }),
)

const stages: fc.Arbitrary<StageCells> = fc
  .record({ unit: stage, preliminary: stage, tpi: stage, tpn: stage }, { requiredKeys: ['tpi'] })
  .map((given) => given as StageCells)

const options: fc.Arbitrary<Options> = fc.record(
  {
    unanswered: fc.constantFrom('zero' as const, 'exclude' as const),
    heldPredicate: fc.constantFrom(null, 'WBK'),
    locale: fc.constantFrom('id' as const, 'en' as const),
  },
  { requiredKeys: ['unanswered'] },
)

const given = (all: StageCells) => ORDER.filter((id) => all[id]).map((id) => ({ id, cells: must(all[id]) }))
const answersOf = (cells: readonly StageCell[]) => readAnswers(rubric, cells).answers as PartialAnswersOf<typeof rubric>
const filled = (value: unknown): boolean =>
  Array.isArray(value) ? value.some(filled) : typeof value === 'string' && value.trim() !== ''

describe('a reconciliation', () => {
  test('prevails as evaluateStages on what readAnswers makes of the cells', () => {
    always(fc.tuple(stages, options), 12, ([all, chosen]) => {
      const result = reconcile(rubric, all, chosen)
      const answers = Object.fromEntries(given(all).map(({ id, cells }) => [id, answersOf(cells)]))
      const expected = evaluateStages(rubric, answers, chosen)
      expect(result.prevailing).toStrictEqual(expected.prevailing)
      expect(result.from).toEqual(expected.from)
      expect(result.overruled).toEqual(expected.overruled)
      expect(result.stages.map(({ changed: _, refused: __, ...rest }) => rest)).toEqual(expected.stages)
      result.stages.forEach(({ id, changed, refused }) => {
        const rows = must(all[id]).map((row) => ({ ...row, value: row.value ?? null }))
        const read = readAnswers(rubric, rows, { locale: chosen.locale ?? 'id' })
        const placed = (issues: readonly { readonly path: readonly unknown[] }[]) =>
          issues.map((issue) => ({ ...issue, path: [id, ...issue.path] }))
        expect([changed, refused]).toEqual([placed(read.changed), placed(read.refused)])
      })
      result.gaps.forEach(({ from, to, comparison }, index) => {
        const [a, b] = [must(result.stages[index]), must(result.stages[index + 1])]
        expect([from, to]).toEqual([a.id, b.id])
        const names = { a: a.label, b: b.label }
        const locale = chosen.locale ?? 'id'
        expect(comparison).toEqual(compareEvaluations(rubric, a.evaluation, b.evaluation, { names, locale }))
      })
      expect(result.gaps.length).toBe(result.stages.length - 1)
      expectPlain(result)
    })
  })

  test('carries every cell that was given, and nothing else, byte by byte', () => {
    always(stages, 25, (all) => {
      const result = reconcile(rubric, all, { unanswered: 'zero' })
      const flat = (stage: string, cells: readonly StageCell[]) =>
        cells
          .map(({ id, value, unit, note: words, evidence: links }) =>
            JSON.stringify([stage, id, value ?? null, unit ?? null, words ?? null, links ?? null]),
          )
          .filter((row) => !row.endsWith('null,null,null,null]') || UNKNOWN.some((id) => row.includes(`"${id}"`)))
      const carried = result.cells.flatMap((cell) =>
        cell.given.map(({ stage, id, value, unit, note: words, evidence: links }) =>
          JSON.stringify([stage, id, value, unit, words, links]),
        ),
      )
      expect([...carried].sort()).toEqual(
        given(all)
          .flatMap(({ id, cells }) => flat(id, cells))
          .sort(),
      )
      for (const { id, question, given: rows, from } of result.cells) {
        expect(new Set(rows.map((row) => row.id.trim().toLowerCase().replaceAll('_', '.'))).size).toBe(1)
        if (question !== null) expect(id === question || id.startsWith(`${question}.`)).toBe(true)
        expect(from).toBe(question === null ? null : (result.from[question] ?? null))
        const places = rows.map((row) => ORDER.indexOf(row.stage))
        expect(places).toEqual([...places].sort((a, b) => a - b))
      }
      const known = result.cells.filter(({ question }) => question !== null)
      const at = known.map(({ question }) => questions.findIndex(({ id }) => id === question))
      expect(at).toEqual([...at].sort((a, b) => a - b))
      expect(result.cells.slice(0, known.length)).toEqual(known)
    })
  })

  test('lists evidence and notes that are missing, by a count of its own', () => {
    let [unproven, unexplained] = [0, 0]
    always(stages, 25, (all) => {
      const result = reconcile(rubric, all, { unanswered: 'zero' })
      const own = given(all).map(({ id, cells }) => {
        const answers = answersOf(cells) as Answers
        return { id, cells, answers, nodes: referenceWith(answers, { unanswered: 'zero' }).nodes }
      })
      const of = (cells: readonly StageCell[], question: string) =>
        cells.filter(({ id }) => {
          const plain = id.replaceAll('_', '.').toLowerCase()
          return plain === question.toLowerCase() || plain.startsWith(`${question.toLowerCase()}.`)
        })
      const worthOf = (question: string, { nodes }: (typeof own)[number]) => must(must(nodes[question]).value)
      const [evidenceMissing, noteMissing]: [string[], string[]] = [[], []]
      for (const { id: question, kind } of questions) {
        const gave = own.filter(({ answers }) => answers[question] !== undefined)
        const last = gave.at(-1)
        if (last && worthOf(question, last).numerator > 0n && rubric.answerKinds[kind]?.type !== 'index') {
          const until = own.slice(0, own.indexOf(last) + 1)
          const proven = until.some(({ cells }) => of(cells, question).some((cell) => filled(cell.evidence)))
          if (!proven) evidenceMissing.push(`${question} ${last.id}`)
        }
        gave.slice(1).forEach((after, index) => {
          const before = must(gave[index])
          if (compare(worthOf(question, after), worthOf(question, before)) >= 0) return
          if (of(after.cells, question).some((cell) => filled(cell.note))) return
          noteMissing.push(`${question} ${before.id} ${after.id}`)
        })
      }
      expect(result.withoutEvidence.map(({ question, stage }) => `${question} ${stage}`)).toEqual(evidenceMissing)
      expect(result.downgradesWithoutNote.map(({ question, stage, by }) => `${question} ${stage} ${by}`)).toEqual(
        noteMissing,
      )
      unproven += evidenceMissing.length
      unexplained += noteMissing.length
    })
    if (hasAllRuns) expect([unproven > 100, unexplained > 50]).toEqual([true, true])
  })

  test('keeps every survey as its stage gave it', () => {
    always(stages, 10, (all) => {
      const result = reconcile(rubric, all, { unanswered: 'zero' })
      for (const { question, indexes, from } of result.surveys) {
        const gave = given(all).flatMap(({ id, cells }) => {
          const answer = answersOf(cells)[question]
          return answer === undefined ? [] : [{ id, answer }]
        })
        expect(indexes.map(({ stage }) => stage)).toEqual(gave.map(({ id }) => id))
        expect(from).toBe(gave.at(-1)?.id ?? null)
        gave.forEach(({ answer }, index) => {
          const alone = evaluateStages(rubric, { tpn: { [question]: answer } }, { unanswered: 'zero' }).prevailing
          const node = alone.nodes[question]
          expect([indexes[index]?.answer, indexes[index]?.points]).toEqual([
            node && 'answer' in node && node.answer,
            node?.score,
          ])
        })
      }
    })
  })
})
