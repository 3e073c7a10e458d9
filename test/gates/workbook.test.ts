import { describe, expect, test } from 'vitest'
import { type Layout, NATIONAL_LAYOUT, rowIn } from '../../scripts/workbook/Layout'
import { linesOf } from '../../scripts/workbook/lines'
import { kindOf } from '../../scripts/workbook/readings'
import { sheetDraft } from '../../scripts/workbook/SheetDraft'
import { unitsOf } from '../../scripts/workbook/weights'
import { workbookOf } from '../../scripts/workbook/workbookOf'
import { permenpanrb90_2021 } from '../../src/generated/permenpanrb-90-2021'
import { type Question, questionsOf, type Rubric } from '../../src/rubric'
import { type Draft, draftOf } from '../helpers/smallRubric'

const whole = permenpanrb90_2021 as Rubric

/** A workbook of a rubric and a layout in which something was changed. */
const drawn = (change: (rubric: Draft<Rubric>, layout: Draft<Layout>) => void) => () => {
  const [rubric, layout] = [draftOf(whole), draftOf(NATIONAL_LAYOUT)]
  change(rubric, layout as Draft<Layout>)
  return workbookOf(rubric as Rubric, layout as unknown as Layout, '1.2.3')
}

const questionIn = (rubric: Draft<Rubric>, id: string): Draft<Question> =>
  questionsOf(rubric as Rubric).find((question) => question.id === id) as Draft<Question>

describe('a workbook of a bad layout', () => {
  const itemOf = (layout: Draft<Layout>, cell: string) =>
    layout.items.find((item) => item.cell === cell) as Draft<Layout['items'][number]>

  test('that lacks a question or a count is not drawn', () => {
    for (const cell of ['A.I.1.i.a', 'B.II.a', 'A.II.4.i.a.sasaran']) {
      const without = drawn((_, layout) => {
        layout.items = layout.items.filter((item) => item.cell !== cell)
      })
      expect(without).toThrow(new Error(`The layout portalrb-2026 has no cell ${cell}`))
    }
  })

  test('that lacks a numbering of rows is not drawn', () => {
    const without = drawn((_, layout) => {
      itemOf(layout, 'B.I.a').rows = { answers: 1 } as never
    })
    expect(without).toThrow(new Error('The layout has no row worksheet'))
    expect(() => rowIn({ worksheet: 3 }, 'answers')).toThrow(new Error('The layout has no row answers'))
  })

  test('that leaves no row for a heading is not drawn', () => {
    const crowded = drawn((_, layout) => {
      const rows = itemOf(layout, 'A.I.1.i.a').rows as Draft<{ worksheet: number }>
      rows.worksheet = (itemOf(layout, 'A.I.1.i.b').rows as { worksheet: number }).worksheet + 1
    })
    expect(crowded).toThrow(/^No row is left for A\.I\.1\.i above row \d+$/)
  })
})

describe('a workbook of a bad rubric', () => {
  test('whose kind of question it cannot ask for is not drawn', () => {
    const share = { ...whole, answerKinds: { share: { type: 'share' } } } as unknown as Rubric
    for (const kind of ['share', 'none'])
      expect(() => kindOf(share, { ...questionsOf(whole)[0], kind } as Question)).toThrow(
        new Error('The workbook cannot ask for A.I.1.i.a'),
      )
  })

  test('whose question has lost its counts is not drawn', () => {
    const without = drawn((rubric, layout) => {
      delete questionIn(rubric, 'A.II.4.i.a').ratio
      layout.items.push({ ...layout.items[0], cell: 'A.II.4.i.a', rows: { answers: 900, worksheet: 900 } } as never)
    })
    expect(without).toThrow(new Error('A.II.4.i.a has no counts'))
  })

  test('whose index or figures are no whole number of units is not drawn', () => {
    const eleven = drawn((rubric) => {
      for (const kind of Object.values(rubric.answerKinds)) if (kind.type === 'index') kind.maximum = '11'
    })
    expect(eleven).toThrow(new Error('B.I.a: an index is no whole number of units'))
    const { points } = unitsOf(whole)
    expect(points('0.001')).toBe(168)
    expect(() => points('0.0001')).toThrow(new Error('168000/10000 is no whole number of units'))
  })

  test('whose minimum is of a node that has no row is not drawn', () => {
    const lost = drawn((rubric) => {
      for (const { criteria } of rubric.predicates)
        for (const rule of criteria) if (rule.type === 'points' && rule.id === 'B.II') rule.nodes = ['B.III']
    })
    expect(lost).toThrow(new Error('B.III stands on no row'))
  })
})

test('a cell is never written twice', () => {
  const sheet = sheetDraft('LKE')
  sheet.set('B', 3, 'one', {})
  expect(() => sheet.set('B', 3, 'two', {})).toThrow(new Error('LKE!B3 is written twice'))
})

test('every question of the layout has its line', () => {
  const lines = linesOf(whole, NATIONAL_LAYOUT, 'worksheet')
  expect(lines.filter(({ kind }) => kind === 'question')).toHaveLength(113)
  expect(lines.every(({ row }) => Number.isInteger(row))).toBe(true)
})
