import { expect, test } from 'vitest'
import { defineRubric, evaluate } from 'zona-integritas'
import { cited, everyArea, group, predicate, question, rubricOf, text } from '../helpers/smallRubric'

const own = defineRubric(
  rubricOf(
    [
      group('component', 'K', '10', 'sum', [
        question('q', 'abc', { weight: '4' }),
        group('area', 'K.1', '6', 'mean', [question('K.1.a', 'abc'), question('K.1.b', 'yn')]),
      ]),
    ],
    {
      areas: [{ id: '1', label: text('Satu'), weight: '10', nodes: ['q', 'K.1'], ...cited }],
      predicates: [predicate('P', [everyArea('0.6')])],
    },
  ),
)
const warned = (answers: object) =>
  evaluate(own, answers as never, { locale: 'en' }).warnings.map(({ path, message }) => [path, message])

test('a question that is a part of an area of its own is warned about by the name of the area', () => {
  expect(warned({ q: 'B', 'K.1.a': 'A', 'K.1.b': 'Ya' })).toEqual([
    [
      ['q'],
      'Satu (en) (q) alone scores 2, below 2.4; its area meets the minimum of P as a sum, but some TPI look at both.',
    ],
  ])
})

test('a group that is one is warned about by its own name', () => {
  expect(warned({ q: 'A', 'K.1.a': 'C', 'K.1.b': 'Ya' })).toEqual([
    [
      ['K.1'],
      'K.1 (en) (K.1) alone scores 3, below 3.6; its area meets the minimum of P as a sum, but some TPI look at both.',
    ],
  ])
})
