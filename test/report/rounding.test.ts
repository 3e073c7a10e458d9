import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Checked, defineRubric, type Rubric, report, type TableRow, toMarkdown } from 'zona-integritas'
import { evaluated, randomEvaluation, rubric90, SMALL, small } from '../helpers/reports'
import { everyArea, points, predicate, smallRubric } from '../helpers/smallRubric'
import { evaluated90 } from '../helpers/units'
import { printedHundredths } from '../reference/hundredths'

const rowOf = (rows: readonly TableRow[] | undefined, id: string) => rows?.find((row) => row['id'] === id)

/** The row of H.a's criterion, for an index out of 4 that is worth 3 points. */
const testedAt = (index: string, locale: 'id' | 'en' = 'id', rubric = small) =>
  rowOf(report(rubric, evaluated(rubric, { ...SMALL, 'H.a': index }), { locale }).criteria['UNGGUL']?.rows, 'H.a')

describe('a criterion at its minimum of 2.7', () => {
  test.each<readonly [index: string, row: object]>([
    ['3.6', { actual: '2.70', required: '2.70', gap: null, met: 'terpenuhi', note: null }],
    ['3.60000000000000000001', { actual: '2.70', gap: null, met: 'terpenuhi', note: null }],
    [
      '3.59999999999999999999',
      {
        actual: '2.70',
        required: '2.70',
        gap: '0.01',
        met: 'belum terpenuhi',
        note: 'Tercetak 2,70, tetapi nilai sebelum dibulatkan 2,69999999999999999999 belum mencapai 2,7.',
        'exact.actual': '2.69999999999999999999',
        'exact.gap': '0.00000000000000000001',
      },
    ],
    ['3.5934', { actual: '2.70', gap: '0.01', met: 'belum terpenuhi' }],
    ['3.5933', { actual: '2.69', gap: '0.01', met: 'belum terpenuhi', note: null }],
    [
      '3.58',
      {
        actual: '2.69',
        gap: '0.02',
        'exact.gap': '0.015',
        note: 'Kekurangan sebelum dibulatkan ke atas: 0,015.',
      },
    ],
    ['3.52', { actual: '2.64', gap: '0.06', 'exact.gap': '0.06' }],
    ['0', { actual: '0.00', gap: '2.70' }],
  ])('with an index of %s', (index, row) => {
    expect(testedAt(index)).toMatchObject(row)
  })

  test('says in English, too, that it is only reached after rounding', () => {
    expect(testedAt('3.5934', 'en')?.['note']).toBe(
      'Printed as 2.70, but the score before rounding, 2.69505, does not reach 2.7.',
    )
  })
})

describe('a minimum of more than two decimals', () => {
  const of = (minimum: string): Rubric & Checked =>
    defineRubric(
      smallRubric({ predicates: [predicate('UNGGUL', [points('H.a', ['H.a'], minimum), everyArea('0.6001')])] }),
    )

  test('is printed as it is, so that a score below it never looks as if it were reached', () => {
    expect(testedAt('3.6', 'id', of('2.704'))).toMatchObject({
      actual: '2.70',
      required: '2.704',
      gap: '0.01',
      met: 'belum terpenuhi',
      note: 'Kekurangan sebelum dibulatkan ke atas: 0,004.',
    })
    expect(testedAt('3.6', 'id', of('2'))?.['required']).toBe('2.00')
    expect(testedAt('3.6', 'id', of('2.5'))?.['required']).toBe('2.50')
  })

  test('is reached by a score that is printed below it, and the row says so', () => {
    expect(testedAt('3.6054', 'id', of('2.704'))).toMatchObject({
      actual: '2.70',
      required: '2.704',
      gap: null,
      met: 'terpenuhi',
      note: 'Tercetak 2,70, tetapi nilai sebelum dibulatkan 2,70405 sudah mencapai 2,704.',
    })
  })

  test('of an area is printed as it is', () => {
    const { areas } = report(of('2'), evaluated(of('2'), SMALL))
    expect(areas.rows[0]?.['required.UNGGUL.area']).toBe('3.6006')
  })
})

describe('an area that reaches its minimum only after rounding', () => {
  // 1.50 of 2 for K.1.ii, and just less than 2.10 of 4 for K.1.i is not possible with choices: a ratio does it.
  const answers = { ...SMALL, 'K.1.i.a': 'Ya', 'K.1.i.b': 'C', 'K.1.ii.a': { due: 1000, done: 599 }, 'K.1.ii.b': 'A' }
  const lower = { ...answers, 'K.1.ii.a': { due: 1000, done: 596 } }

  test('says so in its row, and in the Markdown', () => {
    const result = report(small, evaluated(small, answers))
    const row = result.areas.rows[0]
    expect(row).toMatchObject({ score: '3.60', percent: '59.98', 'met.LULUS.area': 'belum terpenuhi' })
    expect(row?.['note']).toBe('LULUS: Tercetak 3,60, tetapi nilai sebelum dibulatkan 3,599 belum mencapai 3,6.')
    expect(toMarkdown(result)).toContain('| 3,60 | belum terpenuhi | LULUS: Tercetak 3,60, tetapi')
  })

  test('says nothing where it is printed below', () => {
    const { areas } = report(small, evaluated(small, { ...lower, 'K.1.ii.a': { due: 1000, done: 594 } }))
    expect(areas.rows[0]).toMatchObject({ score: '3.59', note: null })
  })
})

test('a total that is rounded stands exactly beside it, one that is not stands alone', () => {
  const markdown = (index: string) =>
    toMarkdown(report(rubric90, evaluated90({ 'B.I.a': index } as never), { locale: 'en' }))
  expect(markdown('3.9999')).toContain('- Total score: 100.00 (before rounding 99.9995625)\n')
  expect(markdown('3.6')).toContain('- Total score: 98.25\n')
  expect(markdown('4')).toContain('- Total score: 100.00\n')
})

test('no row of any result shows a criterion as met that is not, or a gap of nothing', () => {
  const run = fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
    const evaluation = randomEvaluation(seed)
    const { criteria } = report(rubric90, evaluation, { locale: 'en' })
    for (const [id, determination] of Object.entries(evaluation.determinations)) {
      for (const criterion of determination.criteria) {
        const row = rowOf(criteria[id]?.rows, criterion.id)
        expect(row?.['met']).toBe(criterion.met ? 'met' : 'not met')
        if (criterion.gap === null) continue
        expect([row?.['exact.actual'], row?.['exact.gap']]).toEqual([criterion.actual, criterion.gap])
        expect(row?.['actual']).toBe(criterion.display)
        const shown = printedHundredths(row?.['actual']) >= printedHundredths(row?.['required'])
        const difference = printedHundredths(row?.['required']) - printedHundredths(row?.['actual'])
        const adds = criterion.met || difference === printedHundredths(row?.['gap'])
        expect(row?.['note'] !== null).toBe(criterion.metOnlyAfterRounding || !adds)
        expect(shown).toBe(criterion.met || criterion.metOnlyAfterRounding)
        expect(row?.['gap'] === null).toBe(criterion.met)
        if (!criterion.met) expect(printedHundredths(row?.['gap'])).toBeGreaterThan(0n)
      }
    }
  })
  fc.assert(run, { numRuns: 25 })
})
