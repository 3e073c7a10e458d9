import { expect, test } from 'vitest'
import { defineRubric, priorities } from 'zona-integritas'
import { choice, group, points, predicate, question, rubricOf } from '../helpers/smallRubric'

test('a question that must be answered, and whose answers are worth the same, leads no further than its first', () => {
  const answerKinds = { yn: choice({ Ya: '1', Tidak: '0' }), same: choice({ Ada: '1', Lengkap: '1' }) }
  const questions = [
    question('K.a', 'yn', { options: ['Ya', 'Tidak'], weight: '4' }),
    question('K.b', 'same', { options: ['Ada', 'Lengkap'], weight: '6' }),
  ]
  const own = defineRubric(
    rubricOf([group('component', 'K', '10', 'sum', questions)], {
      answerKinds,
      conventions: [],
      predicates: [predicate('LULUS', [points('total', ['K'], '6')])],
    }),
  )
  const { status, steps, total } = priorities(own, { 'K.a': 'Tidak' } as never, 'LULUS' as never, {
    cost: 'levels',
    unanswered: 'exclude',
  })
  expect([status, steps.map(({ question: id, to }) => [id, to]), total]).toEqual([
    'reachable',
    [['K.b', 'Ada']],
    { now: '0', after: '6' },
  ])
})
