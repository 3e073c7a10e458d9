import { describe, expect, test } from 'vitest'
import { readAnswerTable } from 'zona-integritas'
import { portalRb2026 } from 'zona-integritas/layouts/portalrb-2026'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { sheetFunctions } from '../../src/spreadsheet'

describe('the table of ZI_LKE', () => {
  const [headings = [], ...rows] = sheetFunctions(permenpanrb90_2021).ZI_LKE() as readonly (readonly unknown[])[]
  const answer = headings.indexOf('jawaban')
  const filled = (typed: Readonly<Record<string, unknown>>) => [
    headings,
    ...rows.map((row) =>
      row.map((value, at) => (at === answer ? (typed[String(row[headings.indexOf('id')])] ?? '') : value)),
    ),
  ]

  test('is read back, blank or filled in, with every heading known', () => {
    const blank = readAnswerTable(permenpanrb90_2021, portalRb2026, filled({}))
    expect([blank.warnings, blank.refused, blank.unit.refused]).toEqual([[], [], []])
    expect(blank.unit.unanswered).toHaveLength(113)
    const some = readAnswerTable(
      permenpanrb90_2021,
      portalRb2026,
      filled({ 'A.I.1.i.a': 'ya', 'A.II.4.i.a.sasaran': '14', 'A.II.4.i.a.sasaranTercapai': 13, 'B.I.a': '3,72' }),
    )
    expect([some.warnings, some.refused, some.unit.refused]).toEqual([[], [], []])
    expect(some.unit.answers).toEqual({
      'A.I.1.i.a': 'Ya',
      'A.II.4.i.a': { sasaran: 14, sasaranTercapai: 13 },
      'B.I.a': '3.72',
    })
  })
})
