import { expect, test } from 'vitest'
import { defineRubric, readAnswers } from 'zona-integritas'
import { choice, group, KINDS, question, rubricOf } from '../helpers/smallRubric'

test('an option is read in another case only where it is the one that is meant', () => {
  const own = defineRubric(
    rubricOf([group('component', 'K', '4', 'mean', [question('a', 'cased', { options: ['Ya', 'YA', 'Tidak'] })])], {
      answerKinds: { ...KINDS, cased: choice({ Ya: '1', YA: '0.5', Tidak: '0' }) },
    }),
  )
  const read = (value: string) => {
    const { answers, refused } = readAnswers(own, { a: value })
    return { answers, refused: refused.map(({ code }) => code) }
  }
  expect(read('YA')).toEqual({ answers: { a: 'YA' }, refused: [] })
  expect(read('tidak')).toEqual({ answers: { a: 'Tidak' }, refused: [] })
  for (const value of ['ya', 'x']) expect(read(value)).toEqual({ answers: {}, refused: ['invalid_choice'] })
})
