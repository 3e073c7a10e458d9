import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sheetFunctions } from '../../src/spreadsheet'
import { type Answers, rubric } from '../helpers/arbitraries'
import { columnsOf } from '../helpers/sheets'
import { soundLke } from '../helpers/soundLke'

const sheet = sheetFunctions(rubric)
const { ids, answers } = columnsOf(soundLke(rubric) as Answers)
const guideOf = (locale: string) =>
  readFileSync(new URL(`../../docs/guides/${locale}/google-sheets.md`, import.meta.url), 'utf8')

const errorOf = (...args: readonly unknown[]): string => {
  try {
    sheet.ZI_TOTAL(...args)
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('the call was accepted')
}

describe.each(['id', 'en'])('the guide in %s', (locale) => {
  const guide = guideOf(locale)

  test('shows errors as they are', () => {
    const shown = [...guide.matchAll(/^\| .* \| `((?:Baris|"idRange")[^`]*)`/gm)].map(([, message]) => message)
    const first = (value: unknown, id = 'A.I.1.i.a') => errorOf([[id]], [[value]])
    const real = [
      errorOf([['A.I.1.i.a'], ['A.I.1.i.b']], [['Ya'], ['F']]),
      first(1),
      first(new Date(0)),
      first(0.8667, 'A.II.4.i.a'),
      first('Ya', 'A.I.1.i.x'),
      errorOf(ids, answers.slice(1)),
    ]
    expect(shown).toHaveLength(real.length)
    shown.forEach((message, index) => void expect(real[index]?.startsWith(message ?? '-')).toBe(true))
  })

  test('shows the conclusion of an unfinished LKE as it is', () => {
    const open = answers.map((row, index) => (index < 12 ? [''] : row))
    expect(guide).toContain(`\n    ${String(sheet.ZI_PREDIKAT(ids, open))}\n`)
  })
})
