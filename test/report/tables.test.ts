import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GroupResult, type QuestionResult, report, type TableRow, withVariants } from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { nodesOf, questionsOf } from '../../src/rubric'
import { evaluated, randomEvaluation, rubric90, SMALL, small } from '../helpers/reports'
import { evaluated10, evaluated90, isDeeplyFrozen } from '../helpers/units'
import { readHundredths } from '../reference/hundredths'

type Nodes = Readonly<Record<string, GroupResult | QuestionResult>>

const rowOf = (rows: readonly TableRow[], id: string) => rows.find((row) => row['id'] === id)
const answerTo = (id: string, answer: unknown, locale: 'id' | 'en' = 'id') => {
  const { lke } = report(rubric90, evaluated90({ [id]: answer } as never), { locale })
  return rowOf(lke.rows, id)?.['answer']
}

describe('the LKE', () => {
  test('has a row for every node in rubric order, then the total', () => {
    const { lke } = report(rubric90, randomEvaluation(1))
    const placed = nodesOf(rubric90).map(({ node, above }) => [node.id, node.level, above.length])
    const rows = lke.rows.map(({ id, level, depth }) => [id, level, depth])
    expect(rows).toEqual([...placed, ['total', 'total', 0]])
    expect(rows).toHaveLength(174)
    expect(lke.columns.map(({ key, type }) => [key, type])).toEqual([
      ['id', 'text'],
      ['levelName', 'text'],
      ['label', 'text'],
      ['weight', 'figure'],
      ['answer', 'text'],
      ['score', 'figure'],
      ['percent', 'percent'],
      ['note', 'text'],
    ])
  })

  test('names the levels in both languages', () => {
    const names = (locale: 'id' | 'en') => [
      ...new Set(report(rubric90, evaluated90(), { locale }).lke.rows.map(({ levelName }) => levelName)),
    ]
    expect(names('id')).toEqual(['komponen', 'aspek', 'area', 'indikator', 'pertanyaan', 'total'])
    expect(names('en')).toEqual(['component', 'aspect', 'area', 'indicator', 'question', 'total'])
  })

  test('prints the figures of the result, and keeps them exactly', () => {
    const run = fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
      const evaluation = randomEvaluation(seed)
      const { lke, total } = report(rubric90, evaluation)
      for (const row of lke.rows.slice(0, -1)) {
        const node = (evaluation.nodes as Nodes)[String(row['id'])]
        expect([row['exact.weight'], row['exact.score'], row['exact.percent']]).toEqual([
          node?.weight,
          node?.score,
          node?.percent,
        ])
        expect([row['score'], row['label'], row['status']]).toEqual([node?.display, node?.label, node?.status])
        const own = questionsOf(rubric90).some(({ id, weight }) => id === row['id'] && weight === undefined)
        expect(row['weight']).toBe(own ? null : readHundredths(node?.weight ?? ''))
        expect(row['percent']).toBe(node?.percent === null ? null : readHundredths(node?.percent ?? ''))
      }
      expect(lke.rows.at(-1)).toMatchObject({ weight: '100.00', score: evaluation.display, percent: null })
      expect(lke.rows.at(-1)).toMatchObject({ 'exact.weight': '100', 'exact.score': evaluation.total })
      expect(total).toEqual({ printed: evaluation.display, exact: evaluation.total })
    })
    fc.assert(run, { numRuns: 25 })
  })

  test.each<readonly [id: string, answer: unknown, indonesian: string, english: string]>([
    ['A.I.1.i.a', 'Tidak', 'Tidak', 'Tidak'],
    ['A.I.1.i.b', 'B', 'B', 'B'],
    [
      'A.II.4.i.a',
      { sasaran: 14, sasaranTercapai: 13 },
      'Jumlah sasaran kinerja: 14; Jumlah sasaran kinerja dengan capaian paling sedikit 100%: 13',
      'Number of performance targets: 14; Number of performance targets achieved at 100% or more: 13',
    ],
    ['A.II.4.i.a', { percent: '86.67' }, '86,67%', '86.67%'],
    ['B.I.a', 3.6, '3,6', '3.6'],
    ['B.I.a', '3.59999999999999999999', '3,59999999999999999999', '3.59999999999999999999'],
    ['B.I.a', 4, '4', '4'],
    ['B.I.a', { sum: 36, count: 10 }, '36 / 10 = 3,6', '36 / 10 = 3.6'],
    ['B.I.a', { sum: 40, count: 10 }, '40 / 10 = 4', '40 / 10 = 4'],
    ['B.I.a', { sum: '7.1999', count: 2 }, '7,1999 / 2 = 3,5999…', '7.1999 / 2 = 3.5999…'],
    ['B.I.a', { sum: '7.19999999999', count: 2 }, '3,5999…', '3.5999…'],
    ['B.I.a', { sum: '7.1998', count: 2 }, '7,1998 / 2 = 3,5999', '7.1998 / 2 = 3.5999'],
    [
      'B.I.a',
      { sum: '333333333333', count: '100000000000' },
      '333333333333 / 100000000000 = 3,3333…',
      '333333333333 / 100000000000 = 3.3333…',
    ],
    ['B.I.a', { sum: '3333333333333', count: '1000000000000' }, '3,3333…', '3.3333…'],
    ['B.I.a', { sum: '333333333333', count: '1100000000000' }, '0,3030…', '0.3030…'],
  ])('shows the answer to %s, %j, as %s', (id, answer, indonesian, english) => {
    expect([answerTo(id, answer), answerTo(id, answer, 'en')]).toEqual([indonesian, english])
  })

  test('shows shares as percentages or points', () => {
    const { lke } = report(permenpanrb10_2019, evaluated10({ 'A.1': { percent: '59.5' }, 'A.5': { points: 14 } }))
    expect(rowOf(lke.rows, 'A.1')?.['answer']).toBe('59,5%')
    expect(rowOf(lke.rows, 'A.5')?.['answer']).toBe('14 poin')
    const half = report(permenpanrb10_2019, evaluated10({ 'A.5': { points: '14.5' } }), { locale: 'en' })
    expect(rowOf(half.lke.rows, 'A.5')?.['answer']).toBe('14.5 points')
  })

  test('says what the option chosen means, and what is not answered', () => {
    const rows = (unanswered: string) =>
      report(small, evaluated(small, { 'K.1.i.a': 'Ya' }, { unanswered }), { locale: 'en' }).lke.rows
    expect(rowOf(rows('zero'), 'K.1.i.a')).toMatchObject({ answer: 'Ya', meaning: 'Ya (en)', status: 'scored' })
    expect(rowOf(rows('zero'), 'K.1.i.b')).toMatchObject({ answer: 'unanswered', meaning: null, status: 'unanswered' })
    expect(rowOf(rows('exclude'), 'K.1.i.b')).toMatchObject({ answer: 'unanswered, left out', percent: null })
    expect(rowOf(rows('exclude'), 'K.1.i')).toMatchObject({ answer: null, meaning: null })
    const { lke } = report(small, evaluated(small, { ...SMALL, 'K.1.ii.a': { percent: 5 } }))
    expect(rowOf(lke.rows, 'K.1.ii.a')).toMatchObject({ answer: '5%', meaning: null })
  })
})

describe('the areas', () => {
  test('of PermenPANRB 90/2021 with what each predicate asks', () => {
    const { areas } = report(rubric90, evaluated90({ 'A.I.1.i.a': 'Tidak' }, { worst: ['A.II.2'] }))
    expect(areas.columns.map(({ key }) => key)).toEqual([
      ...['id', 'label', 'weight', 'score', 'percent', 'answered', 'questions'],
      ...['required.WBK.area', 'met.WBK.area', 'required.WBBM.area', 'met.WBBM.area', 'note'],
    ])
    expect(areas.columns.map(({ label }) => label).slice(7)).toEqual([
      ...['Minimal WBK', 'Status WBK', 'Minimal WBBM', 'Status WBBM', 'Catatan'],
    ])
    expect(areas.columns.map(({ type }) => type)).toEqual([
      ...[
        'text',
        'text',
        'figure',
        'figure',
        'percent',
        'figure',
        'figure',
        'figure',
        'text',
        'figure',
        'text',
        'text',
      ],
    ])
    expect(areas.rows[0]).toEqual({
      id: '1',
      label: 'Manajemen Perubahan',
      weight: '8.00',
      score: '7.75',
      percent: '96.88',
      'exact.weight': '8',
      'exact.score': '7.75',
      'exact.percent': '96.875',
      answered: 16,
      questions: 16,
      'required.WBK.area': '4.80',
      'met.WBK.area': 'terpenuhi',
      'required.WBBM.area': '6.00',
      'met.WBBM.area': 'terpenuhi',
      note: null,
    })
    expect(areas.rows[1]).toMatchObject({
      score: '3.50',
      percent: '50.00',
      'required.WBK.area': '4.20',
      'met.WBK.area': 'belum terpenuhi',
      'required.WBBM.area': '5.25',
      'met.WBBM.area': 'belum terpenuhi',
    })
    expect(areas.rows).toHaveLength(6)
  })

  test('count what is answered', () => {
    const { areas, progress, unanswered } = report(rubric90, evaluated(rubric90, { 'A.I.1.i.a': 'Ya' }))
    expect(areas.rows.map(({ answered, questions }) => [answered, questions])).toEqual([
      ...[
        [1, 16],
        [0, 15],
        [0, 21],
        [0, 14],
        [0, 22],
        [0, 22],
      ],
    ])
    expect([progress.answered, progress.total, unanswered.length]).toEqual([1, 113, 112])
    expect(unanswered[0]).toEqual({ id: 'A.I.1.i.b', label: 'Cara pemilihan anggota tim pembangunan Zona Integritas' })
  })
})

describe('the criteria', () => {
  test('of PermenPANRB 90/2021', () => {
    const { criteria } = report(rubric90, evaluated90({ 'B.II.a': '3.58' }, { heldPredicate: null }))
    expect(Object.keys(criteria)).toEqual(['WBK', 'WBBM'])
    expect(criteria['WBK']?.columns.map(({ key, type }) => [key, type])).toEqual([
      ...[
        ['id', 'text'],
        ['label', 'text'],
        ['actual', 'figure'],
        ['required', 'figure'],
        ['gap', 'figure'],
      ],
      ...[
        ['met', 'text'],
        ['note', 'text'],
        ['source', 'text'],
      ],
    ])
    const rows = criteria['WBBM']?.rows ?? []
    expect(rows.map(({ id }) => id)).toEqual([
      ...['total', 'pengungkit', 'area.1', 'area.2', 'area.3', 'area.4', 'area.5', 'area.6'],
      ...['B.I', 'B.I.a', 'B.I.b', 'B.II', 'heldPredicate'],
    ])
    expect(rowOf(rows, 'B.II')).toEqual({
      id: 'B.II',
      label: 'Pelayanan Publik yang Prima',
      actual: '15.66',
      required: '15.75',
      gap: '0.09',
      met: 'belum terpenuhi',
      note: null,
      source: 'PermenPANRB 90/2021, Lampiran II, BAB III D 1, Tabel 6; BAB III A 6',
      'exact.actual': '15.6625',
      'exact.gap': '0.0875',
    })
    expect(rowOf(rows, 'B.I.b')).toMatchObject({ actual: '5.00', required: '3.75', gap: null, met: 'terpenuhi' })
    expect(rowOf(rows, 'heldPredicate')).toMatchObject({
      actual: 'tidak ada',
      required: 'WBK',
      gap: null,
      met: 'belum terpenuhi',
      'exact.actual': null,
      'exact.gap': null,
    })
  })

  test('name the predicate held', () => {
    const { criteria } = report(rubric90, evaluated90({}, { heldPredicate: 'WBK' }), { locale: 'en' })
    expect(rowOf(criteria['WBBM']?.rows ?? [], 'heldPredicate')).toMatchObject({ actual: 'WBK', met: 'met' })
  })
})

test('a report is JSON-ready and frozen, and the same of a stored result, which stays as it was', () => {
  const stored = JSON.parse(JSON.stringify(randomEvaluation(5, { locale: 'en' })))
  const before = JSON.stringify(stored)
  const result = report(rubric90, stored, { unit: 'X', date: '2026-05-31' })
  expect(result).toEqual(report(rubric90, randomEvaluation(5), { unit: 'X', date: '2026-05-31' }))
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  expect(isDeeplyFrozen(result)).toBe(true)
  expect([JSON.stringify(stored), Object.isFrozen(stored)]).toEqual([before, false])
  expect(result).toMatchObject({
    format: 'zona-integritas.report.v1',
    locale: 'id',
    title: 'Hasil evaluasi: X',
    unit: 'X',
    date: '2026-05-31',
    rubric: { id: 'permenpanrb-90-2021', version: '1.1.0', regulation: 'PermenPANRB 90/2021' },
    rubricTitle: 'Lembar Kerja Evaluasi Zona Integritas, PermenPANRB 90/2021',
  })
  expect(report(rubric90, stored)).toMatchObject({ title: 'Hasil evaluasi', unit: null, date: null })
  expect(report(rubric90, evaluated90({}, { heldPredicate: 'WBK' })).predicate).toBe('WBBM')
})

test('a report of a variant names it', () => {
  const other = withVariants(permenpanrb10_2019, ['lke-2020'])
  const result = report(other, evaluated(other, { 'B.2.a': 3 }) as never)
  expect(result.rubric.variant).toEqual(['lke-2020'])
})
