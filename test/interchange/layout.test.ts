import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import {
  defineLayout,
  defineRubric,
  type Issue,
  type Layout,
  RubricError,
  readRecords,
  readSheet,
  writeRecords,
} from 'zona-integritas'
import { portalRb2026 as layout } from 'zona-integritas/layouts/portalrb-2026'
import { permenpanrb10_2019 as rubric10 } from 'zona-integritas/rubrics/permenpanrb-10-2019'
import { permenpanrb90_2021 as lke } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { questionsOf } from '../../src/rubric'
import reference from '../golden/portalrb-2026.json'
import { choicesOf, questions } from '../helpers/arbitraries'
import { changed as changedRubric, type Draft, draftOf } from '../helpers/smallRubric'
import { isDeepFrozen } from '../helpers/surveys'

type Data = Draft<Layout>

const changed = (change: (draft: Data) => void): Layout => {
  const draft = draftOf(layout as Layout)
  change(draft)
  return draft as Layout
}

const issuesOf = (data: unknown, locale?: 'id' | 'en'): readonly Issue[] => {
  try {
    defineLayout(lke, data as Layout, locale)
  } catch (error) {
    if (error instanceof RubricError) return error.issues
    throw error
  }
  return []
}
const problems = (change: (draft: Data) => void) =>
  issuesOf(changed(change)).map(({ path, code }) => `${code} ${path.join('.')}`)

/** Takes what must be there. */
const at = <T>(list: readonly T[], place: number): T => {
  const found = list[place]
  if (found === undefined) throw new RangeError(`nothing at ${place}`)
  return found
}

describe('the layout of PortalRB 2026', () => {
  test('numbers the cells as the list and the workbook do', () => {
    expect(layout.items.map(({ id, cell, rows: { answers, worksheet } }) => [id, cell, answers, worksheet])).toEqual(
      reference.questions.map((one) => [
        one.soal_id,
        'count' in one ? `${one.question}.${one.count}` : one.question,
        one.row_jawaban,
        one.row_lke_zi,
      ]),
    )
  })

  test('asks for the kind of answer that the list asks for', () => {
    const types = reference.questions.map(({ question, type }) => {
      const asked = questions.find(({ id }) => id === question)
      const letters = asked && choicesOf(asked)?.map(([letter]) => letter)
      const own = asked?.ratio ? 'JUMLAH' : letters ? letters.join('') : '0-4'
      return [question, type, own === 'YaTidak' ? 'YA_TIDAK' : own]
    })
    expect(types.filter(([, given, own]) => given !== own)).toEqual([])
  })

  test('names fields and columns as they do', () => {
    const words = reference.exchange.answers.per_unit
    for (const field of Object.values(layout.fields)) expect(words).toContain(field)
    expect(layout.sheets.answers).toMatchObject({ name: 'Jawaban', columns: { unit: 'K', tpi: 'N' } })
    expect(layout.sheets.worksheet).toMatchObject({ name: 'LKE ZI', columns: { unit: 'K' } })
  })

  test('has totals and shares on the rows between the items only', () => {
    const rows = new Set(layout.items.map((item) => item.rows['worksheet']))
    for (const { rows: own } of layout.totals) expect(rows.has(own['worksheet'])).toBe(false)
    const shares = layout.shares.flatMap((share) => share.rows['worksheet'] ?? [])
    expect(shares.filter((row) => rows.has(row))).toEqual([])
    expect(shares).toContain(128)
    // Every ratio question has its row, above its counts.
    expect(layout.shares.map(({ question }) => question)).toEqual([
      ...new Set(reference.questions.flatMap((one) => ('count' in one ? [one.question] : []))),
    ])
    for (const { question, rows: own } of layout.shares) {
      const counts = layout.items.filter(({ cell }) => cell.startsWith(`${question}.`))
      for (const sheet of ['answers', 'worksheet']) {
        const first = Math.min(...counts.map((item) => item.rows[sheet] ?? 0))
        for (const row of own[sheet] ?? [])
          expect([question, first - row]).toEqual([question, expect.toSatisfy((n: number) => n >= 1 && n <= 3)])
      }
    }
  })

  test('is what its file holds, and frozen', () => {
    expect(layout).toEqual(
      JSON.parse(readFileSync(new URL('../../rubrics/layouts/portalrb-2026.json', import.meta.url), 'utf8')),
    )
    expect(isDeepFrozen(layout)).toBe(true)
  })
})

describe('defineLayout takes', () => {
  test('what is shipped, and returns a frozen copy', () => {
    const data = changed(() => {})
    const own = defineLayout(lke, data)
    expect(own).toEqual(layout)
    expect(own).not.toBe(data)
    expect([isDeepFrozen(own), Object.isFrozen(data)]).toEqual([true, false])
  })

  test('a layout of another rubric, with sheets of its own', () => {
    const rubric = defineRubric(changedRubric((draft) => Object.assign(draft, { id: 'kecil' })))
    const cells = [
      'K.1.i.a',
      'K.1.i.b',
      'K.1.ii.a.due',
      'K.1.ii.a.done',
      'K.1.ii.b',
      'K.2.i.a',
      'K.2.i.b',
      'K.2.i.c',
      'H.a',
      'H.b',
    ]
    const own = defineLayout(rubric, {
      ...layout,
      id: 'kecil',
      rubric: 'kecil',
      fields: { ...layout.fields, item: 'no', unit: 'isi' },
      sheets: { lembar: { name: 'Lembar 1', rows: 'baris', columns: { unit: 'B', tpi: 'AA' } } },
      items: cells.map((cell, index) => ({ id: 100 - index, cell, rows: { baris: index + 2 } })),
      totals: [],
      shares: [],
    })
    const read = readSheet(rubric, own, 'lembar', [
      [],
      ['', ' ya'],
      ['x', 'B'],
      ['', 3, ...Array(24).fill(''), 4],
      [null, 2],
    ])
    expect(read.unit.answers).toEqual({ 'K.1.i.a': 'Ya', 'K.1.i.b': 'B', 'K.1.ii.a': { due: 3, done: 2 } })
    expect(read.tpi.changed[0]?.path).toEqual(['Lembar 1', 'AA4'])
    expect(read.unit.changed[0]?.message).toBe(`'Lembar 1'!B2: " ya" dibaca sebagai "Ya".`)
    expect(readRecords(rubric, own, [{ no: '91', isi: 'C' }]).unit.answers).toEqual({ 'H.b': 'C' })
  })
})

describe('a layout of a rubric with shares', () => {
  const items = questionsOf(rubric10).map(({ id }, index) => ({ id: index + 1, cell: id, rows: {} }))
  const own = defineLayout(rubric10, {
    ...layout,
    id: 'lke-2019',
    rubric: rubric10.id,
    sheets: {} as never,
    items,
    totals: [],
    shares: [],
  })
  const share = questionsOf(rubric10).find(({ kind }) => rubric10.answerKinds[kind]?.type === 'share')?.id ?? ''

  test('writes no share, since a bare figure may be points or a percentage', () => {
    const { records, warnings } = writeRecords(rubric10, own, { unit: { [share]: { percent: 80 } } as never })
    expect(records.filter((record) => record['jawaban_unit'] !== null)).toEqual([])
    expect(warnings.map(({ code, path, params }) => [code, path, params['given']])).toEqual([
      ['answer_without_cell', ['unit', share], ['percent: 80']],
    ])
    const place = items.findIndex(({ cell }) => cell === share)
    const { unit } = readRecords(rubric10, own, [{ soal_id: place + 1, jawaban_unit: 80, jawaban_tpi: '80%' }])
    expect(unit.refused.map(({ code, path }) => [code, path])).toEqual([['ambiguous_share', [0, 'jawaban_unit']]])
  })
})

describe('defineLayout refuses', () => {
  test('a cell that is missing, comes twice or is none', () => {
    expect(problems((draft) => void draft.items.splice(3, 1))).toEqual(['layout_missing_cell items'])
    expect(problems((draft) => Object.assign(at(draft.items, 1), { cell: 'A.I.1.i.a' }))).toEqual([
      'rubric_duplicate_id items.1.cell',
      'layout_missing_cell items',
    ])
    expect(problems((draft) => Object.assign(at(draft.items, 1), { cell: 'A.I.1.i' }))).toEqual([
      'rubric_unknown_reference items.1.cell',
      'layout_missing_cell items',
    ])
    // A ratio question is filled in by its counts.
    expect(problems((draft) => Object.assign(at(draft.items, 87), { cell: 'A.II.1.i.a' }))).toEqual([
      'rubric_unknown_reference items.87.cell',
      'layout_missing_cell items',
    ])
  })

  test('a number, a row, a column, a field or a heading used twice', () => {
    expect(problems((draft) => Object.assign(at(draft.items, 5), { id: 1 }))).toEqual([
      'rubric_duplicate_id items.5.id',
    ])
    expect(problems((draft) => Object.assign(at(draft.items, 5).rows, { answers: 6 }))).toEqual([
      'layout_row_taken items.5.rows.answers',
    ])
    expect(problems((draft) => Object.assign(at(draft.totals, 0).rows, { worksheet: 8 }))).toEqual([
      'layout_row_taken totals.0.rows.worksheet',
    ])
    expect(problems((draft) => void at(draft.shares, 0).rows['answers']?.push(126))).toEqual([
      'layout_row_taken shares.0.rows.answers',
    ])
    expect(problems((draft) => Object.assign(draft.sheets['answers']?.columns ?? {}, { tpi: 'K' }))).toEqual([
      'rubric_duplicate_id sheets.answers.columns.tpi',
    ])
    expect(problems((draft) => Object.assign(draft.sheets['workbook'] ?? {}, { name: 'Jawaban' }))).toEqual([
      'rubric_duplicate_id sheets.workbook.name',
    ])
    expect(problems((draft) => Object.assign(draft.fields, { tpiNote: 'soal_id' }))).toEqual([
      'rubric_duplicate_id fields.tpiNote',
    ])
    expect(problems((draft) => void draft.table.headings.tpi.push('JAWABAN_unit'))).toEqual([
      'rubric_duplicate_id table.headings.tpi.2',
    ])
    expect(problems((draft) => void draft.table.others.push(' Id '))).toEqual([
      `rubric_duplicate_id table.others.${layout.table.others.length}`,
    ])
  })

  test('a row that a sheet needs and nobody gives', () => {
    expect(problems((draft) => void delete at(draft.items, 5).rows['answers'])).toEqual([
      'layout_missing_row items.5.rows',
    ])
    expect(problems((draft) => void delete at(draft.totals, 1).rows['worksheet'])).toEqual([
      'layout_missing_row totals.1.rows',
    ])
    expect(problems((draft) => Object.assign(draft.sheets['workbook'] ?? {}, { rows: 'toString' })).length).toBe(
      127 + 2 + 8,
    )
  })

  test('totals and shares of what is no count or no ratio', () => {
    expect(problems((draft) => void at(draft.totals, 0).of.push('B.I.a'))).toEqual([
      'rubric_unknown_reference totals.0.of.3',
    ])
    expect(problems((draft) => void at(draft.totals, 0).of.push('A.II.5.iii.a.lainnya'))).toEqual([
      'rubric_duplicate_id totals.0.of.3',
    ])
    expect(problems((draft) => Object.assign(at(draft.shares, 0), { question: 'B.I.a' }))).toEqual([
      'rubric_unknown_reference shares.0.question',
    ])
    expect(problems((draft) => Object.assign(at(draft.shares, 0), { question: 'A.II.1.i.b' }))).toEqual([
      'rubric_duplicate_id shares.1.question',
    ])
  })

  test('a wrong shape, everywhere at once', () => {
    const places = problems((draft) => {
      Object.assign(draft, { format: 'x', version: '1', more: 1 })
      Object.assign(at(draft.items, 0), { id: -1 })
      Object.assign(at(draft.items, 1).rows, { answers: 0 })
      Object.assign(at(draft.items, 2).rows, { answers: 1_048_577 })
      Object.assign(draft.sheets['answers']?.columns ?? {}, { unit: 'k', tpi: 'XFE', tpiNote: 'AAAA' })
      at(draft.totals, 0).of = ['A.II.5.iii.a.lainnya']
      Object.assign(draft.table.headings, { id: [] })
    })
    expect([...places].sort()).toEqual([
      'rubric_shape ',
      'rubric_shape format',
      'rubric_shape items.0.id',
      'rubric_shape items.1.rows.answers',
      'rubric_shape items.2.rows.answers',
      'rubric_shape sheets.answers.columns.tpi',
      'rubric_shape sheets.answers.columns.tpiNote',
      'rubric_shape sheets.answers.columns.unit',
      'rubric_shape table.headings.id',
      'rubric_shape totals.0.of',
      'rubric_shape version',
    ])
    expect(problems((draft) => Object.assign(draft.sheets['answers']?.columns ?? {}, { tpi: 'XFD' }))).toEqual([])
  })

  test.each([null, undefined, 5, 'x', []])('%j', (data) => {
    expect(issuesOf(data).map(({ code }) => code)).toEqual(['rubric_shape'])
  })

  test('every problem at once, in both languages', () => {
    const data = changed((draft) => {
      draft.rubric = 'lain'
      draft.items.splice(126, 1)
      Object.assign(at(draft.items, 0), { cell: 'A.I.1.i.A' })
    })
    expect(issuesOf(data, 'en')).toEqual([
      {
        code: 'layout_other_rubric',
        path: ['rubric'],
        params: { id: 'portalrb-2026', given: 'lain', rubric: 'permenpanrb-90-2021' },
        message: 'The layout "portalrb-2026" is that of the rubric "lain", not "permenpanrb-90-2021".',
        suggestion: 'For a rubric of your own, check the layout by defineLayout.',
      },
      {
        code: 'rubric_unknown_reference',
        path: ['items', 0, 'cell'],
        params: { id: 'items.0.cell', reference: 'A.I.1.i.A', closest: 'A.I.1.i.a' },
        message: '"items.0.cell" refers to "A.I.1.i.A", which does not exist.',
        suggestion: 'Perhaps "A.I.1.i.a" is meant.',
      },
      {
        code: 'layout_missing_cell',
        path: ['items'],
        params: { cell: 'A.I.1.i.a' },
        message: 'This layout lacks the cell A.I.1.i.a.',
      },
      {
        code: 'layout_missing_cell',
        path: ['items'],
        params: { cell: 'B.II.a' },
        message: 'This layout lacks the cell B.II.a.',
      },
    ])
    expect(issuesOf(data)[3]?.message).toBe('Tata letak ini tidak memuat sel B.II.a.')
  })
})

describe('a layout', () => {
  const codesOf = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (error instanceof RubricError) return error.issues.map(({ code }) => code)
      throw error
    }
    return []
  }

  test('must have been checked, and be one', () => {
    const copy = changed(() => {})
    expect(codesOf(() => readRecords(lke, copy as typeof layout, []))).toEqual(['rubric_other_format'])
    expect(codesOf(() => readRecords(lke, lke as never, []))).toEqual(['rubric_other_format'])
    expect(codesOf(() => readRecords({ ...lke } as never, layout, []))).toEqual(['rubric_unchecked'])
    expect(codesOf(() => readRecords(layout as never, layout, []))).toEqual(['rubric_other_format'])
  })

  test('serves its own rubric only', () => {
    const other = defineRubric({ ...lke, id: 'lke-latihan' })
    expect(codesOf(() => readRecords(other, layout, []))).toEqual(['layout_other_rubric'])
    expect(codesOf(() => writeRecords(other, layout, {}))).toEqual(['layout_other_rubric'])
    const own = defineLayout(other, { ...layout, rubric: 'lke-latihan' })
    expect(readRecords(other, own, [{ soal_id: 1, jawaban_unit: 'Ya' }]).unit.answers).toEqual({ 'A.I.1.i.a': 'Ya' })
    const small = defineRubric(changedRubric((draft) => Object.assign(draft, { id: lke.id })))
    expect(codesOf(() => readRecords(small, layout, []))).toContain('layout_missing_cell')
  })
})
