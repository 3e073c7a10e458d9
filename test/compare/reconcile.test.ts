import { describe, expect, test } from 'vitest'
import {
  compareEvaluations,
  defineRubric,
  evaluateStages,
  reconcile,
  type StageCell,
  type StageCells,
  toRows,
} from 'zona-integritas'
import { permenpanrb10_2019 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { rubric } from '../helpers/arbitraries'
import { sectionedRubric } from '../helpers/sectionedRubric'
import { best, expectPlain, expectUntouched, fromJson, placesOf, wordsOf } from '../helpers/stageCases'

const reconciled = (stages: unknown, options: unknown = { unanswered: 'zero' }) =>
  reconcile(rubric, stages as StageCells, options as never)

const ID = 'B.I.b'
const cell = (value: unknown, more: object = {}, id = ID): StageCell => ({ id, value, ...more }) as StageCell

describe('the stages', () => {
  test('prevail as in evaluateStages, in whatever order they come', () => {
    const result = reconciled({
      tpn: [cell('C')],
      unit: [cell('A'), cell('Ya', {}, 'A.I.1.i.a')],
      tpi: [cell('B'), cell('3,60', {}, 'B.I.a')],
    })
    const expected = evaluateStages(
      permenpanrb90_2021,
      { unit: { 'B.I.b': 'A', 'A.I.1.i.a': 'Ya' }, tpi: { 'B.I.b': 'B', 'B.I.a': '3.60' }, tpn: { 'B.I.b': 'C' } },
      { unanswered: 'zero' },
    )
    expect(result.format).toBe('zona-integritas.reconciliation.v1')
    expect(result.rubric).toEqual(expected.rubric)
    expect(result.prevailing).toStrictEqual(expected.prevailing)
    expect(result.from).toEqual({ 'A.I.1.i.a': 'unit', 'B.I.a': 'tpi', 'B.I.b': 'tpn' })
    expect(result.overruled).toEqual(expected.overruled)
    expect(result.stages.map(({ changed: _, refused: __, ...stage }) => stage)).toEqual(
      expected.stages.map((stage) => ({ ...stage, answered: expect.arrayContaining([...stage.answered]) })),
    )
    expectPlain(result)
  })

  test('are compared each with the one before it', () => {
    const result = reconciled(
      { unit: [cell('A')], tpi: [cell('B')], tpn: [cell('3.6', {}, 'B.I.a'), cell('C')] },
      { unanswered: 'zero', heldPredicate: null, locale: 'en' },
    )
    expect(result.gaps.map(({ from, to, comparison }) => [from, to, comparison.total.difference])).toEqual([
      ['unit', 'tpi', '-1.25'],
      ['tpi', 'tpn', '14.5'],
    ])
    result.gaps.forEach(({ comparison }, index) => {
      const [a, b] = result.stages.slice(index, index + 2)
      if (!a || !b) throw new RangeError('missing')
      const names = { a: a.label, b: b.label }
      expect(comparison).toEqual(compareEvaluations(rubric, a.evaluation, b.evaluation, { names, locale: 'en' }))
    })
    expect(result.gaps[1]?.comparison.names).toEqual({ a: 'Assessment by TPI', b: 'Evaluation by TPN' })
    expect(reconciled({ tpn: [] }).gaps).toEqual([])
  })

  test('are compared under the options that each was evaluated under', () => {
    const half = reconciled({ unit: [cell('A')], tpi: fullCells() }, { unanswered: 'reject' })
    expect(half.gaps[0]?.comparison.options).toEqual([
      { option: 'unanswered', convention: null, label: null, a: 'zero', b: 'reject' },
    ])
  })

  test('may be empty, null, or left out', () => {
    const result = reconciled({ unit: null, tpi: [], tpn: undefined })
    expect(result).toMatchObject({ from: {}, overruled: [], cells: [], gaps: [], warnings: [], withoutEvidence: [] })
    expect(result.stages.map(({ id }) => id)).toEqual(['tpi'])
    expect(result.surveys.map(({ question, indexes, from }) => [question, indexes, from])).toEqual([
      ['B.I.a', [], null],
      ['B.II.a', [], null],
    ])
  })

  test('leave what they are given as it is', () => {
    const input = fromJson({ tpi: [cell('A', { note: ' x ', evidence: ['a', ' b '] })] })
    expectUntouched(input, (given) => reconciled(given))
  })
})

const fullCells = (): StageCell[] => [...toRows(rubric, best)]

describe('the cells', () => {
  test('carry every note and link exactly as it was given', () => {
    const result = reconciled({
      unit: [cell(' a ', { note: '  spasi \n', evidence: ' https://a.go.id ' })],
      tpn: [
        cell('B', { note: '', evidence: ['z', '', 'a', 'a'], unit: null }),
        { id: 'B_I_b', note: 'catatan lain' },
        { id: 'b-i-b', evidence: [] },
      ],
    })
    expect(result.cells).toEqual([
      {
        id: 'B.I.b',
        question: 'B.I.b',
        given: [
          { stage: 'unit', id: 'B.I.b', value: ' a ', unit: null, note: '  spasi \n', evidence: ' https://a.go.id ' },
          { stage: 'tpn', id: 'B.I.b', value: 'B', unit: null, note: '', evidence: ['z', '', 'a', 'a'] },
          { stage: 'tpn', id: 'B_I_b', value: null, unit: null, note: 'catatan lain', evidence: null },
          { stage: 'tpn', id: 'b-i-b', value: null, unit: null, note: null, evidence: [] },
        ],
        from: 'tpn',
      },
    ])
    expect(result.stages.map(({ changed }) => placesOf(changed))).toEqual([[['read_case', ['unit', 0, 'value']]], []])
  })

  test('stand in rubric order, unknown ids last and still carried', () => {
    const result = reconciled({
      tpi: [
        { id: 'tidak ada', value: 'x', note: 'n' },
        { id: '__proto__', note: 'p' },
        { id: 'B.II.a', value: 4 },
        { id: 'A.II.5.iii.a.sudahMelapor', note: 'dua' },
        { id: 'A.II.5.iii.a', note: 'satu' },
        { id: 'A.II.5.iii.a.percent', value: '50%' },
        { id: 'A.I.1.i.a' },
        { id: 'A.II.4.i.a', unit: 'percent' },
        { id: 'A.I.1.i.b', value: null, note: null, evidence: null, unit: null },
      ],
    })
    expect(result.cells.map(({ id, question, from }) => [id, question, from])).toEqual([
      ['A.II.4.i.a', 'A.II.4.i.a', null],
      ['A.II.5.iii.a', 'A.II.5.iii.a', 'tpi'],
      ['A.II.5.iii.a.sudahMelapor', 'A.II.5.iii.a', 'tpi'],
      ['A.II.5.iii.a.percent', 'A.II.5.iii.a', 'tpi'],
      ['B.II.a', 'B.II.a', 'tpi'],
      ['tidak ada', null, null],
      ['__proto__', null, null],
    ])
    expect(result.cells.at(-1)?.given).toEqual([
      { stage: 'tpi', id: '__proto__', value: null, unit: null, note: 'p', evidence: null },
    ])
    expect(result.stages[0] && placesOf(result.stages[0].refused)).toEqual([
      ['unknown_cell', ['tpi', 0, 'value']],
      ['unknown_cell', ['tpi', 1, 'value']],
    ])
    expectPlain(result)
  })

  test('that cannot be read as answers are reported and carried', () => {
    const result = reconciled({
      tpi: [cell('Z', { note: 'n' }), cell(0, {}, 'A.I.1.i.a'), cell(true, {}, 'A.I.1.ii.a'), cell(-0, {}, 'B.I.a')],
    })
    const [stage] = result.stages
    expect(stage && placesOf(stage.refused)).toEqual([
      ['ambiguous_yes_no', ['tpi', 1, 'value']],
      ['invalid_choice', ['tpi', 0, 'value']],
    ])
    expect(stage && placesOf(stage.changed)).toEqual([['read_text', ['tpi', 2, 'value']]])
    expect(result.cells.map(({ id, from, given }) => [id, from, given[0]?.value])).toEqual([
      ['A.I.1.i.a', null, 0],
      ['A.I.1.ii.a', 'tpi', true],
      ['B.I.a', 'tpi', 0],
      ['B.I.b', null, 'Z'],
    ])
    expectPlain(result)
  })

  test('are read as the options say', () => {
    const rows = [
      cell(1, {}, 'A.I.1.i.a'),
      cell(90, {}, 'B.I.a'),
      cell('0.5', {}, 'A.II.4.i.a'),
      cell('1.000', {}, 'A.II.1.i.a.perubahan'),
      cell(1000, {}, 'A.II.1.i.a.agenPerubahan'),
    ]
    const result = reconciled(
      { tpi: rows },
      { unanswered: 'zero', zeroOne: 'worstBest', surveys: 'skm', percentages: 'fraction', counts: 'groupedThousands' },
    )
    const answers = Object.keys(result.from).map((id) => [
      id,
      (result.prevailing.nodes[id] as { answer?: unknown }).answer,
    ])
    expect(Object.fromEntries(answers)).toEqual({
      'A.I.1.i.a': 'Ya',
      'A.II.1.i.a': { agenPerubahan: 1000, perubahan: 1000 },
      'A.II.4.i.a': { percent: '50' },
      'B.I.a': '3.6',
    })
    expect(reconciled({ tpi: rows }).stages[0]?.refused.length).toBe(4)
  })
})

describe('an answer of a later stage that was not taken', () => {
  test('is warned of where an earlier one prevails', () => {
    const stages = {
      tpi: [cell('A'), cell(3, {}, 'A.II.4.i.a.sasaran'), cell(3, {}, 'A.II.4.i.a.sasaranTercapai')],
      tpn: [cell('Z'), cell(1, {}, 'A.II.4.i.a.sasaranTercapai'), cell('X', {}, 'A.I.1.i.a'), cell(' ', {}, 'B.I.a')],
    }
    const result = reconciled(stages, { unanswered: 'zero', locale: 'en' })
    expect(result.from).toEqual({ 'A.II.4.i.a': 'tpi', 'B.I.b': 'tpi' })
    expect(placesOf(result.warnings)).toEqual([
      ['stage_answer_not_taken', ['tpn', 'A.II.4.i.a']],
      ['stage_answer_not_taken', ['tpn', 'B.I.b']],
    ])
    expect(result.warnings[1]?.params).toMatchObject({ question: 'B.I.b', stage: 'tpn', from: 'tpi' })
    expect(wordsOf(result.warnings.slice(1))).toEqual([
      [
        'B.I.b: what was filled in at Evaluation by TPN makes no answer, so that the answer at Assessment by TPI still prevails.',
        'See "changed" and "refused" of that stage.',
      ],
    ])
    expect(wordsOf(reconciled(stages).warnings.slice(1))).toEqual([
      [
        'B.I.b: isian pada Evaluasi TPN belum menjadi jawaban, sehingga yang berlaku tetap jawaban pada Penilaian TPI.',
        'Lihat "changed" dan "refused" pada tahap itu.',
      ],
    ])
  })

  test('is no matter where a later one still answered, or nothing was filled in', () => {
    const later = reconciled({ unit: [cell('A')], tpi: [cell('Z')], tpn: [cell('B')] })
    expect(later.warnings).toEqual([])
    const noted = reconciled({ unit: [cell('A')], tpi: [cell(null, { note: 'setuju' })] })
    expect(noted.warnings).toEqual([])
  })
})

describe('surveys', () => {
  test('are kept apart, each with its stage, and never mixed', () => {
    const result = reconciled({
      unit: [cell(4, {}, 'B.I.a'), cell(3.9, {}, 'B.II.a')],
      tpi: [cell(35, {}, 'B.I.a.sum'), cell(9, {}, 'B.I.a.count')],
      tpn: [cell('3,60', {}, 'B.I.a')],
    })
    const label = (id: string) => result.prevailing.nodes[id]?.label
    expect(result.surveys).toEqual([
      {
        question: 'B.I.a',
        label: label('B.I.a'),
        indexes: [
          { stage: 'unit', answer: '4', index: '4', points: '17.5' },
          {
            stage: 'tpi',
            answer: { sum: '35', count: 9 },
            index: '3.88888888888888888888',
            points: '17.01388888888888888888',
          },
          { stage: 'tpn', answer: '3.6', index: '3.6', points: '15.75' },
        ],
        from: 'tpn',
      },
      {
        question: 'B.II.a',
        label: label('B.II.a'),
        indexes: [{ stage: 'unit', answer: '3.9', index: '3.9', points: '17.0625' }],
        from: 'unit',
      },
    ])
    // The grant needs a survey of TPN's own.
    expect(placesOf(result.warnings)).toEqual([['survey_not_external', ['B.II.a']]])
  })

  test('are found by their kind where a rubric has no section of them', () => {
    const { surveys: _, ...rest } = sectionedRubric()
    const own = defineRubric(rest)
    const result = reconcile(own, { tpi: [{ id: 'H.a', value: '2,5' }] }, { unanswered: 'zero' })
    expect(result.surveys).toEqual([
      {
        question: 'H.a',
        label: 'H.a',
        indexes: [{ stage: 'tpi', answer: '2.5', index: '2.5', points: '1.875' }],
        from: 'tpi',
      },
    ])
  })
})

describe('answers above zero without evidence', () => {
  const without = (stages: unknown, options?: unknown) =>
    reconciled(stages, options).withoutEvidence.map(({ question, stage }) => [question, stage])

  test('are listed with what they bring', () => {
    const result = reconciled({ tpi: [cell('B')], tpn: [cell('Ya', {}, 'A.I.1.i.a')] })
    expect(result.withoutEvidence).toEqual([
      {
        question: 'A.I.1.i.a',
        label: result.prevailing.nodes['A.I.1.i.a']?.label,
        stage: 'tpn',
        answer: 'Ya',
        points: '0.25',
      },
      { question: 'B.I.b', label: result.prevailing.nodes['B.I.b']?.label, stage: 'tpi', answer: 'B', points: '3.75' },
    ])
  })

  test('ask for a link at the stage whose answer prevails, or before it', () => {
    const link = { evidence: 'https://a.go.id' }
    expect(without({ tpi: [cell('A', link)] })).toEqual([])
    expect(without({ unit: [cell('A', link)], tpi: [cell('B')] })).toEqual([])
    expect(without({ unit: [cell(null, link)], tpi: [cell('B')] })).toEqual([])
    expect(without({ unit: [cell('A')], tpi: [cell('B')], tpn: [cell(null, link)] })).toEqual([[ID, 'tpi']])
    expect(without({ unit: [cell('A', link)], tpi: [cell('E')] })).toEqual([])
  })

  test('take nothing blank for a link', () => {
    for (const evidence of ['', ' \n', [], ['', '  '], null]) {
      expect(without({ tpi: [cell('A', { evidence })] })).toEqual([[ID, 'tpi']])
    }
    expect(without({ tpi: [cell('A', { evidence: ['', 'x'] })] })).toEqual([])
  })

  test('do not ask of what is worth nothing, is unanswered, or is a survey', () => {
    expect(without({ tpi: [cell('E'), cell(4, {}, 'B.I.a'), cell(null, { note: 'n' }, 'A.I.1.i.a')] })).toEqual([])
    const nothing = [cell(0, {}, 'A.II.4.i.a.sasaran'), cell(0, {}, 'A.II.4.i.a.sasaranTercapai')]
    expect(without({ tpi: nothing })).toEqual([])
    const conventions = { 'nothingToCount.A.II.4.i.a': 'full' }
    expect(without({ tpi: nothing }, { unanswered: 'zero', conventions })).toEqual([['A.II.4.i.a', 'tpi']])
  })

  test('take a link on any cell of a question, its own among them', () => {
    const counts = [cell(2, {}, 'A.II.4.i.a.sasaran'), cell(1, {}, 'A.II.4.i.a.sasaranTercapai')]
    expect(without({ tpi: counts })).toEqual([['A.II.4.i.a', 'tpi']])
    for (const id of ['A.II.4.i.a.sasaran', 'A.II.4.i.a.sasaranTercapai', 'A.II.4.i.a', 'A_II_4_i_a']) {
      expect(without({ tpi: [...counts, { id, evidence: 'x' }] })).toEqual([])
    }
    expect(without({ tpi: [...counts, { id: 'A.II.4.ii.a', evidence: 'x' }] })).toEqual([['A.II.4.i.a', 'tpi']])
  })

  test('count the points of the prevailing result, where other answers weigh them', () => {
    const result = reconciled(
      { tpi: [cell('Ya', {}, 'A.I.1.i.a')], tpn: [cell('A', { evidence: 'x' }, 'A.I.1.i.b')] },
      { unanswered: 'exclude' },
    )
    expect(result.withoutEvidence.map(({ question, points }) => [question, points])).toEqual([['A.I.1.i.a', '0.25']])
  })
})

describe('downgrades without a note', () => {
  const downgrades = (stages: unknown) =>
    reconciled(stages).downgradesWithoutNote.map(({ question, stage, by }) => [question, stage, by])

  test('are listed with both answers', () => {
    const result = reconciled({ unit: [cell('A')], tpn: [cell('C')] })
    expect(result.downgradesWithoutNote).toEqual([
      {
        question: ID,
        label: result.prevailing.nodes[ID]?.label,
        stage: 'unit',
        answer: 'A',
        by: 'tpn',
        replacement: 'C',
      },
    ])
  })

  test('are told at every turn, against the stage that answered before', () => {
    expect(downgrades({ unit: [cell('A')], preliminary: [], tpi: [cell('B')], tpn: [cell('C')] })).toEqual([
      [ID, 'unit', 'tpi'],
      [ID, 'tpi', 'tpn'],
    ])
    expect(downgrades({ unit: [cell('A')], tpi: [cell('A')], tpn: [cell('C')] })).toEqual([[ID, 'tpi', 'tpn']])
    expect(downgrades({ unit: [cell('B')], tpi: [cell('D')], tpn: [cell('C')] })).toEqual([[ID, 'unit', 'tpi']])
  })

  test('are none where the answer is as high or higher, or was not taken', () => {
    expect(downgrades({ unit: [cell('C')], tpi: [cell('C')], tpn: [cell('A')] })).toEqual([])
    expect(downgrades({ unit: [cell('A')], tpi: [cell('Z')] })).toEqual([])
    const counts = (all: number, done: number) => [
      cell(all, {}, 'A.II.4.i.a.sasaran'),
      cell(done, {}, 'A.II.4.i.a.sasaranTercapai'),
    ]
    expect(downgrades({ unit: counts(2, 1), tpi: counts(4, 2) })).toEqual([])
    expect(downgrades({ unit: counts(3, 1), tpi: counts(1_000_000_000, 333_333_333) })).toEqual([
      ['A.II.4.i.a', 'unit', 'tpi'],
    ])
  })

  test('take a note at that stage, on any cell of the question, that says something', () => {
    const unit = [cell('A')]
    expect(downgrades({ unit, tpi: [cell('B', { note: 'x' })] })).toEqual([])
    expect(downgrades({ unit, tpi: [cell('B'), { id: 'b_i_b', note: 'x' }] })).toEqual([])
    expect(downgrades({ unit, tpi: [cell('B', { note: ' \t' })] })).toEqual([[ID, 'unit', 'tpi']])
    expect(
      downgrades({ unit: [cell('A', { note: 'x' })], tpi: [cell('B')], tpn: [cell(null, { note: 'x' })] }),
    ).toEqual([[ID, 'unit', 'tpi']])
    expect(downgrades({ unit, tpi: [cell('B', { evidence: 'x' })] })).toEqual([[ID, 'unit', 'tpi']])
    const count = (value: number, note: string | null = null) => ({ id: 'A.II.4.i.a.sasaranTercapai', value, note })
    const all = { id: 'A.II.4.i.a.sasaran', value: 4 }
    expect(downgrades({ unit: [all, count(4)], tpi: [all, count(3)] })).toEqual([['A.II.4.i.a', 'unit', 'tpi']])
    expect(downgrades({ unit: [all, count(4)], tpi: [{ ...all, note: 'x' }, count(3)] })).toEqual([])
  })

  test('are told of surveys, too', () => {
    expect(downgrades({ tpi: [cell('3.60', {}, 'B.I.a')], tpn: [cell('3.59', {}, 'B.I.a')] })).toEqual([
      ['B.I.a', 'tpi', 'tpn'],
    ])
  })
})

test('a rubric without stages is refused', () => {
  expect(() => reconcile(permenpanrb10_2019, { tpi: [] })).toThrow(expect.objectContaining({ name: 'RubricError' }))
})
