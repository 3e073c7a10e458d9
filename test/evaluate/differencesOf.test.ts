import { expect, test } from 'vitest'
import { differencesOf } from '../../src/evaluate/differencesOf'

test('null is a value like any other', () => {
  expect(differencesOf({ a: null, b: '1', c: null }, { a: '1', b: null, c: null })).toEqual([
    { path: ['a'], stored: null, found: '1' },
    { path: ['b'], stored: '1', found: null },
  ])
})

test('a whole part on one side only is one difference, in JSON', () => {
  const part = { b: 1, c: [true] }
  expect(differencesOf({ a: part }, { a: 1 })).toEqual([{ path: ['a'], stored: '{"b":1,"c":[true]}', found: 1 }])
  expect(differencesOf({}, { a: part })).toEqual([{ path: ['a'], stored: null, found: '{"b":1,"c":[true]}' }])
  expect(differencesOf({ a: null }, { a: part })).toEqual([{ path: ['a'], stored: null, found: '{"b":1,"c":[true]}' }])
})
