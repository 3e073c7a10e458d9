import { expect, test } from 'vitest'
import { shapeProblem } from '../../src/rubric/shapeProblem'

test.each<[code: string, keys: readonly string[], id: string, en: string]>([
  ['invalid_type', [], 'jenis datanya keliru atau tidak ada', 'it is missing or of a wrong type'],
  ['invalid_value', [], 'nilainya bukan salah satu yang diterima', 'it is none of the accepted values'],
  ['invalid_format', [], 'penulisannya keliru', 'it is written in a wrong form'],
  ['invalid_union', [], 'tidak cocok dengan bentuk mana pun', 'it fits none of the forms'],
  ['too_small', [], 'kosong atau terlalu pendek', 'it is empty or too short'],
  ['too_big', [], 'terlalu panjang', 'it is too long'],
  ['unrecognized_keys', ['a', 'b'], 'kunci yang tidak dikenal: a, b', 'unknown keys: a, b'],
  ['custom', [], 'tidak sesuai dengan skema', 'it does not fit the schema'],
])('a problem of shape with the code %s is told in both languages', (code, keys, id, en) => {
  expect(shapeProblem(code, keys)).toEqual({ id, en })
})
