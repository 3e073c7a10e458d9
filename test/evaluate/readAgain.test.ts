import { expect, test } from 'vitest'
import { defineRubric, evaluate } from 'zona-integritas'
import { compileRubric, readAgain } from '../../src/evaluate'
import { problemsIn, readFields } from '../../src/input'
import { draftOf, smallRubric, wholeAnswers } from '../helpers/smallRubric'

const own = defineRubric(smallRubric())

test('a stored result of other figures is warned about by the path of the first', () => {
  const stored = draftOf(evaluate(own as never, wholeAnswers as never)) as {
    nodes: Record<string, { score: string }>
  }
  const node = stored.nodes['K.1.i'] as { score: string }
  node.score = '3'
  const problems = problemsIn('en')
  const fields = readFields(problems, { result: stored }, [], ['result'])
  const again = fields && readAgain(fields, 'result', compileRubric(own), problems)
  expect(again?.differences).toEqual([{ path: ['nodes', 'K.1.i', 'score'], stored: '3', found: '4' }])
  expect(problems.issues).toEqual([])
  expect(problems.warnings).toMatchObject([
    {
      code: 'stored_result_differs',
      path: ['result'],
      params: { field: 'result', count: 1, first: 'nodes.K.1.i.score' },
    },
  ])
})
