import type { LocalizedText } from '../text'

const PROBLEMS: Readonly<Record<string, LocalizedText>> = {
  invalid_type: { id: 'jenis datanya keliru atau tidak ada', en: 'it is missing or of a wrong type' },
  invalid_value: { id: 'nilainya bukan salah satu yang diterima', en: 'it is none of the accepted values' },
  invalid_format: { id: 'penulisannya keliru', en: 'it is written in a wrong form' },
  invalid_union: { id: 'tidak cocok dengan bentuk mana pun', en: 'it fits none of the forms' },
  too_small: { id: 'kosong atau terlalu pendek', en: 'it is empty or too short' },
  too_big: { id: 'terlalu panjang', en: 'it is too long' },
}

const OTHER: LocalizedText = { id: 'tidak sesuai dengan skema', en: 'it does not fit the schema' }

/** Says in both languages what a problem of shape is; unknown keys are named. */
export function shapeProblem(code: string, unknownKeys: readonly string[]): LocalizedText {
  const keys = unknownKeys.join(', ')
  if (keys !== '') return { id: `kunci yang tidak dikenal: ${keys}`, en: `unknown keys: ${keys}` }
  return PROBLEMS[code] ?? OTHER
}
