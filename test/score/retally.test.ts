import { expect, test } from 'vitest'
import { defineRubric } from 'zona-integritas'
import { compileRubric } from '../../src/evaluate'
import { newSheet, retallyLeaf, tallyInOrder } from '../../src/score'
import { smallRubric } from '../helpers/smallRubric'

const { score, defaults } = compileRubric(defineRubric(smallRubric()))
const { reading } = defaults.zero
const place = score.ids.indexOf('H.b')
const leaf = score.questions[place]?.leaf as number

/** An LKE of which at most one question is answered. */
const talliedWith = (answer?: string) => {
  const sheet = newSheet(score.layout, score.leaves.length)
  const answers = score.ids.map((_, at) => (at === place ? answer : undefined))
  tallyInOrder(score, answers, reading, sheet)
  return sheet
}

test('a leaf that is added up again by itself comes to what it comes to with all others', () => {
  const sheet = talliedWith()
  sheet.values[place] = 'A'
  retallyLeaf(score, leaf, reading, sheet)
  const { numbers, answered, leafUnits } = talliedWith('A')
  expect([sheet.numbers, sheet.answered, sheet.leafUnits]).toEqual([numbers, answered, leafUnits])
  expect(answered).toBe(1)
})

test('an answer that its question does not take is never added up as one that was read', () => {
  const sheet = talliedWith()
  sheet.values[place] = 'Z'
  expect(() => retallyLeaf(score, leaf, reading, sheet)).toThrow(new TypeError('an answer is not in its normal form'))
  expect(() => talliedWith('Z')).toThrow(new TypeError('an answer is not in its normal form'))
})
