import { expect, test } from 'vitest'
import { submissionLetters } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { check } from '../helpers/submissions'

const submission = check({ instansi: { name: 'Kabupaten Lama' }, unit: { name: 'Dinas Lama' } })

test('the application names the year of the report, the statements that of the day', () => {
  const input = { today: '2026-01-15', proposals: [{ submission }] } as const
  const years = ({ application, statements }: ReturnType<typeof submissionLetters>) => [
    application.year,
    statements[0]?.year,
  ]
  expect(years(submissionLetters(permenpanrb90_2021, input))).toEqual([2026, 2026])
  expect(years(submissionLetters(permenpanrb90_2021, { ...input, reportYear: 2025 }))).toEqual([2025, 2026])
})
