import { readXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { readSheet, toRows } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { NATIONAL_LAYOUT } from '../../scripts/workbook/Layout'
import type { Typed } from '../../scripts/workbook/Typed'
import { workbookOf } from '../../scripts/workbook/workbookOf'
import type { Answers } from '../helpers/arbitraries'
import { randomFrom, randomLke } from '../helpers/randomLke'

const random = randomFrom(3)
const unit = randomLke(permenpanrb90_2021, random, 0.6)
const tpi = randomLke(permenpanrb90_2021, random, 0.4)
const cells = (answers: Answers) =>
  Object.fromEntries(toRows(permenpanrb90_2021, answers).map(({ id, value }) => [id, value ?? '']))

/** Answers as the library keeps them: an index as its shortest decimal text. */
const normal = (answers: Answers) =>
  Object.fromEntries(toRows(permenpanrb90_2021, answers).map(({ id, value }) => [id, String(value)]))

async function readBack(typed: Typed, sheet: 'workbook' | 'answers') {
  const { sheets } = await readXlsx(await workbookOf(permenpanrb90_2021, NATIONAL_LAYOUT, '1.0.0', typed))
  const { name } = NATIONAL_LAYOUT.sheets[sheet]
  return readSheet(permenpanrb90_2021, NATIONAL_LAYOUT, sheet, sheets.find((one) => one.name === name)?.rows ?? [])
}

describe('a workbook filled in', () => {
  test.each([
    ['workbook', { LKE: { unit: cells(unit), tpi: cells(tpi) } }],
    ['answers', { Jawaban: { unit: cells(unit), tpi: cells(tpi) } }],
  ] as const)('is read back from the sheet %s as it was typed', async (sheet, typed) => {
    const read = await readBack(typed, sheet)
    // Its totals are formulas, which nothing has computed here; read after a recalculation in test/office.
    const warnings = read.warnings.filter(({ code, params }) => code !== 'total_differs' || params['given'] !== '0')
    expect([read.refused, warnings, read.unit.refused, read.tpi.refused]).toEqual([[], [], [], []])
    expect([read.unit.complete, read.tpi.complete]).toEqual([true, true])
    expect(normal(read.unit.answers as Answers)).toEqual(normal(unit))
    expect(normal(read.tpi.answers as Answers)).toEqual(normal(tpi))
  })

  test.each(['workbook', 'answers'] as const)(
    'and left blank holds no answer on the sheet %s, and nothing unknown',
    async (sheet) => {
      const read = await readBack({}, sheet)
      expect([read.refused, read.warnings, read.unit.answers, read.tpi.answers]).toEqual([[], [], {}, {}])
    },
  )
})
