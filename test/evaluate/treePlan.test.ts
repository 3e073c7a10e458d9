import { expect, test } from 'vitest'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'
import { compileRubric } from '../../src/evaluate'
import { nodesOf } from '../../src/rubric'

test('the tree begins with room for as many nodes as the engine lays out at once', () => {
  const ids = nodesOf(permenpanrb90_2021).map(({ node }) => node.id)
  const blank = JSON.parse(compileRubric(permenpanrb90_2021).tree.blank)
  expect(ids.length).toBeGreaterThan(127)
  expect(Object.entries(blank)).toEqual(ids.slice(0, 127).map((id) => [id, null]))
})
