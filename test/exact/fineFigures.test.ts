import { expect, test } from 'vitest'
import { edges, lke, verdictOf } from '../helpers/stageCases'

test('two percentages finer than any double make up a minimum exactly', () => {
  const edge = edges.find(({ target, criterion }) => target === 'WBBM' && criterion === 'area.1')
  const areaOf = (a: `${number}`, b: `${number}`) => {
    const changes = { 'A.II.1.i.a': { percent: a }, 'A.II.1.i.b': { percent: b } }
    const found = verdictOf(lke({ ...edge?.on, ...changes }), 'WBBM').criteria.find(({ id }) => id === 'area.1')
    return [found?.actual, found?.met]
  }
  expect(areaOf('49.99999999999999999999', '50.00000000000000000001')).toEqual(['6', true])
  expect(areaOf('49.99999999999999999999', '50')).toEqual(['5.99999999999999999999', false])
})
