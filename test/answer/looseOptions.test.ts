import { expect, test } from 'vitest'
import { OptionsError, readAnswers } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const said = (options: object) => {
  try {
    readAnswers(permenpanrb90_2021, {}, options)
  } catch (error) {
    expect(error).toBeInstanceOf(OptionsError)
    return (error as OptionsError).issues.map(({ code, path, message }) => [code, path, message])
  }
  return []
}

const counts = { enumerable: true, get: () => 'decimal' }

test('an option that is no plain data is refused by its name, in the language chosen', () => {
  expect(said(Object.defineProperty({}, 'counts', counts))).toEqual([
    ['accessor_property', ['counts'], '"counts" adalah getter atau setter; hanya data biasa yang dibaca.'],
  ])
  expect(said(Object.defineProperty({ locale: 'en' }, 'counts', counts))).toEqual([
    ['accessor_property', ['counts'], '"counts" is a getter or setter; only plain data is read.'],
  ])
})

test('options of a language that there is not are refused in Indonesian', () => {
  expect(said({ locale: 'fr', surveys: 'SKM' })).toEqual([
    ['invalid_option', ['locale'], 'Opsi "locale" tidak menerima "fr"; yang diterima: id, en.'],
    ['invalid_option', ['surveys'], 'Opsi "surveys" tidak menerima "SKM"; yang diterima: index, skm.'],
  ])
})

test('changes and refusals are in Indonesian unless another language is chosen', () => {
  const input = [{ id: 'A.I.1.i.a', value: 'ya' }, 1]
  const words = (locale?: 'id' | 'en') => {
    const { changed, refused } = readAnswers(permenpanrb90_2021, input, { locale })
    return [...changed, ...refused].map(({ message }) => message)
  }
  expect(words()).toEqual(['"ya" dibaca sebagai "Ya".', 'Baris 2 bukan { id, value }: 1.'])
  expect(words('id')).toEqual(words())
  expect(words('en')).toEqual(['"ya" was read as "Ya".', 'Row 2 is no { id, value }: 1.'])
})
