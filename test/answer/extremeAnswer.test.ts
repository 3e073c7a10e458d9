import { expect, test } from 'vitest'
import { extremeAnswer } from '../../src/answer'
import { choice, cited, KINDS, question, ratio, rubricOf, text } from '../helpers/smallRubric'

const rubric = rubricOf([], {
  answerKinds: {
    ...KINDS,
    mixed: choice({ B: '0.5', C: '0.25', A: '0.75' }),
    share: { type: 'share', label: text('Capaian'), ...cited },
  },
})

test.each([
  ['a choice', question('C', 'mixed'), 'A', 'C'],
  ['an index', question('I', 'index'), '4', '0'],
  ['a ratio', question('R', 'ratio', { ratio: ratio() }), { percent: '100' }, { percent: '0' }],
  ['a share', question('S', 'share'), { percent: '100' }, { percent: '0' }],
])('%s has a best and a worst answer', (_, asked, best, worst) => {
  expect(extremeAnswer(rubric, asked, true)).toEqual(best)
  expect(extremeAnswer(rubric, asked, false)).toEqual(worst)
})
