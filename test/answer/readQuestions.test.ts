import { describe, expect, test } from 'vitest'
import { formsOf, readStrict } from '../../src/answer'
import { group, question, rubricOf } from '../helpers/smallRubric'

const asking = (...ids: string[]) =>
  formsOf(
    rubricOf([
      group(
        'component',
        'K',
        '1',
        'mean',
        ids.map((id) => question(id, 'yn')),
      ),
    ]),
  )
const PARTIAL = { complete: false, percents: true, locale: 'en' } as const

const codesAndPaths = (ids: readonly string[], input: unknown) => {
  const { answers, issues } = readStrict(asking(...ids), input, PARTIAL)
  return [answers, issues.map(({ code, path }) => [code, path])]
}

describe('answers read strictly', () => {
  test('stand in the order of the questions, with nothing where there is none', () => {
    expect(codesAndPaths(['K.1', 'K.2', 'K.3'], { 'K.3': 'Tidak', 'K.1': 'Ya' })).toEqual([
      ['Ya', undefined, 'Tidak'],
      [],
    ])
    expect(codesAndPaths(['K.1'], {})).toEqual([[undefined], []])
  })

  test('are none where there is no plain object', () => {
    expect(codesAndPaths(['K.1'], 5)).toEqual([[], [['answers_not_object', []]]])
  })

  test('are none where looking at them fails', () => {
    const ownKeys = () => {
      throw new RangeError('hands off')
    }
    expect(codesAndPaths(['K.1'], new Proxy({ 'K.1': 'Ya' }, { ownKeys }))).toEqual([[], [['unreadable', []]]])
  })
})

describe('what no question has as its id', () => {
  test('is told as well where as many answers as questions are given', () => {
    expect(codesAndPaths(['K.1'], { zzz: 'Ya' })).toEqual([[undefined], [['unknown_question', ['zzz']]]])
    expect(codesAndPaths(['K.1', 'K.2'], { 'K.1': 'Ya', zzz: 'Ya' })).toEqual([
      ['Ya', undefined],
      [['unknown_question', ['zzz']]],
    ])
  })

  test('is told of symbols after the names', () => {
    expect(codesAndPaths(['K.1'], { 'K.1': 'Ya', [Symbol('s')]: 'Ya', zzz: 'Ya' })).toEqual([
      ['Ya'],
      [
        ['unknown_question', ['zzz']],
        ['unknown_question', ['Symbol(s)']],
      ],
    ])
    expect(codesAndPaths(['K.1'], { 'K.1': 'Ya', [Symbol('s')]: 'Ya' })).toEqual([
      ['Ya'],
      [['unknown_question', ['Symbol(s)']]],
    ])
  })
})
