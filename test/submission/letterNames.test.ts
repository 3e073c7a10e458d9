import { expect, test } from 'vitest'
import { submissionLetters } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { check } from '../helpers/submissions'

const submission = check({ instansi: { name: 'Kabupaten Lama' }, unit: { name: 'Dinas Lama' } })
const letters = (unit?: string, instansi?: string) => {
  const input = {
    today: '2026-05-20',
    proposals: [unit === undefined ? { submission } : { submission, unit }],
  } as const
  return submissionLetters(permenpanrb90_2021, instansi === undefined ? input : { ...input, instansi })
}

test('names stated for the letters prevail over those of the submission', () => {
  const { application, statements } = letters('Dinas Baru', 'Kabupaten Baru')
  expect(application.instansi).toBe('Kabupaten Baru')
  expect(application.lines).toEqual([{ number: 1, unit: 'Dinas Baru', predicate: 'WBK', category: 'WBK' }])
  expect(statements.map(({ unit }) => unit)).toEqual(['Dinas Baru'])
})

test('names of the submission stand where none are stated', () => {
  const { application, statements } = letters()
  expect(application.instansi).toBe('Kabupaten Lama')
  expect(application.lines).toEqual([{ number: 1, unit: 'Dinas Lama', predicate: 'WBK', category: 'WBK' }])
  expect(statements.map(({ unit }) => unit)).toEqual(['Dinas Lama'])
})
