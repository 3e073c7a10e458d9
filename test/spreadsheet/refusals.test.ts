import { describe, expect, test } from 'vitest'
import { sheetFunctions } from '../../src/spreadsheet'
import { rubric } from '../helpers/arbitraries'

const sheet = sheetFunctions(rubric)

const errorOf = (call: () => unknown): string | null => {
  try {
    call()
  } catch (error) {
    return (error as Error).message
  }
  return null
}

const refusalOf = (id: string, value: unknown) => errorOf(() => sheet.ZI_TOTAL([[id]], [[value]]))

const ALLOWED = {
  'A.I.1.i.a': 'Ya, Tidak',
  'A.I.1.i.b': 'A, B, C',
  'B.I.a': 'angka 0 sampai 4',
  'B.II.a.sum': 'angka',
  'B.II.a.count': 'bilangan bulat mulai dari 0',
  'A.II.4.i.a.sasaran': 'bilangan bulat mulai dari 0',
  'A.II.4.i.a':
    'persentase sebagai teks dengan tanda %, atau jumlahnya pada A.II.4.i.a.sasaran, A.II.4.i.a.sasaranTercapai',
}

const NUMBERS = [0, 1, 0.9, 5.5, -1, 90, 1e10, Number.NaN, true]
const TEXTS = ['1', '0', 'x', '90%', '0,9', '1.000', '1.000,5', '12:30', 'Ya, Tidak', 'A, B, C', '#REF!']
const VALUES = [...NUMBERS, ...TEXTS, '; yang diterima: A']

describe('a refused cell', () => {
  test.each(Object.entries(ALLOWED))('of %s is told what is accepted there', (id, allowed) => {
    const refusals = VALUES.flatMap((value) => refusalOf(id, value) ?? [])
    expect(refusals.length).toBeGreaterThan(5)
    for (const refusal of refusals) {
      expect(refusal).toMatch(/^Baris 1: .*(; yang diterima|\. Yang diterima di sini): [^:]*$/)
      expect(refusal.endsWith(`: ${allowed}.`)).toBe(true)
    }
  })
})
