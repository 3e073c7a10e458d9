import { describe, expect, test } from 'vitest'
import { collect } from '../../src/answer/loose/collect'

const refusedOf = (input: unknown) => collect(input, 'en').refused.map(({ code, path, params }) => [code, path, params])
const lazy = <T extends object>(target: T, key: string | number): T =>
  Object.defineProperty(target, key, { enumerable: true, get: () => 'Ya' })
const hidden = (key: string) => ({ key })

describe('rows', () => {
  test('are taken with their place and their unit', () => {
    expect(collect([{ id: 'K.1', value: 80, unit: 'percent' }, { id: 'K.2' }], 'en')).toEqual({
      entries: [
        { id: 'K.1', value: 80, unit: 'percent', path: [0, 'value'] },
        { id: 'K.2', value: undefined, unit: undefined, path: [1, 'value'] },
      ],
      refused: [],
    })
  })

  test('are refused behind a getter, and the length of their list is not told', () => {
    expect(refusedOf(lazy([{ id: 'K.1', value: 'Ya' }], 1))).toEqual([['accessor_property', [1], hidden('1')]])
    expect(refusedOf(lazy([{ id: 'K.1', value: 'Ya' }], 0))).toEqual([['accessor_property', [0], hidden('0')]])
    for (const name of ['00', '9'.repeat(400)])
      expect(refusedOf(lazy([{ id: 'K.1', value: 'Ya' }], name))).toEqual([['accessor_property', [name], hidden(name)]])
  })

  test('are no names on their list', () => {
    for (const name of ['note', 'x1', '1x', '00', '9'.repeat(400)]) {
      const list = Object.assign([{ id: 'K.1', value: 'Ya' }], { [name]: { id: 'K.2', value: 'Ya' } })
      expect(collect(list, 'en').entries.map(({ id }) => id)).toEqual(['K.1'])
      expect(refusedOf(list)).toEqual([['invalid_row', [name], { row: name, given: 'Object' }]])
    }
  })

  test('whose value is a getter are told once, and hold nothing', () => {
    const { entries } = collect([lazy({ id: 'K.1' }, 'value')], 'en')
    expect(entries).toEqual([])
    expect(refusedOf([lazy({ id: 'K.1' }, 'value')])).toEqual([['accessor_property', [0, 'value'], hidden('value')]])
  })

  test('whose other column is a getter keep their value', () => {
    const input = [lazy({ id: 'K.1', value: 'Ya' }, 'note')]
    expect(collect(input, 'en').entries).toEqual([{ id: 'K.1', value: 'Ya', unit: undefined, path: [0, 'value'] }])
    expect(refusedOf(input)).toEqual([['accessor_property', [0, 'note'], hidden('note')]])
  })

  test('that nobody can look at any more are no rows', () => {
    const { proxy, revoke } = Proxy.revocable([], {})
    revoke()
    expect(refusedOf(proxy)).toEqual([['input_not_rows', [], { given: 'Object' }]])
  })
})

describe('fields', () => {
  test('named by a symbol are told, where they stand', () => {
    const mark = Symbol('K.1')
    const unknown = (id: string) => ({ id, closest: null, given: 'Symbol(K.1)' })
    expect(refusedOf({ [mark]: 'Ya' })).toEqual([['unknown_cell', ['Symbol(K.1)'], unknown('Symbol(K.1)')]])
    expect(refusedOf({ 'K.2': { [mark]: 5, due: 4 } })).toEqual([
      ['unknown_cell', ['K.2', 'Symbol(K.1)'], unknown('K.2.Symbol(K.1)')],
    ])
  })

  test('behind a getter are told once', () => {
    expect(refusedOf(lazy({}, 'K.1'))).toEqual([['accessor_property', ['K.1'], hidden('K.1')]])
  })

  test('called percent are percentages in an answer alone', () => {
    expect(collect({ percent: 80, 'K.1': { percent: 80, due: 4 } }, 'en').entries).toEqual([
      { id: 'percent', value: 80, unit: undefined, path: ['percent'] },
      { id: 'K.1.percent', value: 80, unit: 'percent', path: ['K.1', 'percent'] },
      { id: 'K.1.due', value: 4, unit: undefined, path: ['K.1', 'due'] },
    ])
  })
})
