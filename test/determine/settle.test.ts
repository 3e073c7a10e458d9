import { expect, test } from 'vitest'
import { defineRubric } from 'zona-integritas'
import { resettleScores, settleScores } from '../../src/determine'
import { compileRubric } from '../../src/evaluate'
import { newSheet, retallyLeaf, tallyInOrder } from '../../src/score'
import { smallRubric, wholeAnswers } from '../helpers/smallRubric'

const { score, determine, defaults } = compileRubric(defineRubric(smallRubric()))
const { reading } = defaults.zero
const place = score.ids.indexOf('H.a')
const leaf = score.questions[place]?.leaf as number

test.each<[index: number | string, met: readonly boolean[]]>([
  // UNGGUL asks for 2.7 of the 3 points of an index of 4.
  ['3.60', [true, true]],
  ['3.59999999999999999999', [true, false]],
  ['3.60000000000000000001', [true, true]],
  [4, [true, true]],
  [0, [true, false]],
])('every predicate is settled once, the lowest first: an index of %s gives %o', (index, met) => {
  const answers = score.ids.map((id) => wholeAnswers[id as keyof typeof wholeAnswers])
  const sheet = newSheet(score.layout, score.leaves.length)
  const sums: number[] = []
  tallyInOrder(score, answers, reading, sheet)
  expect(settleScores(determine, score, sheet, sums)).toEqual([true, true])
  expect(sums).toHaveLength(determine.sums.length)
  sheet.values[place] = index
  retallyLeaf(score, leaf, reading, sheet)
  expect(resettleScores(determine, score, sheet, sums, score.leaves[leaf]?.term as number)).toEqual(met)
  expect(settleScores(determine, score, sheet, [])).toEqual(met)
})
