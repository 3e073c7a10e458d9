import { describe, expect, test } from 'vitest'
import type { KawasanDetermination, KawasanResult } from 'zona-integritas'
import { determine, determined, fromJson, lke, placesOf, problemsOf } from '../helpers/kawasanCases'
import { monitor } from '../helpers/monitoringCases'

const result = determine()
const verdict = determined(result, 'WBK')

describe('a result of determineKawasan that is handed in', () => {
  const places = (wrong: object) => placesOf(problemsOf(() => monitor({ kawasan: fromJson(wrong) as KawasanResult })))
  const judged = (changes: { readonly [K in keyof KawasanDetermination]?: unknown }) => ({
    ...result,
    determinations: { ...result.determinations, WBK: { ...verdict, ...changes } },
  })
  const refused = [[['kawasan'], 'not_a_result']]

  test('is taken whole', () => {
    expect(monitor({ kawasan: fromJson(judged({})) as KawasanResult }).criteria.map(({ id }) => id)).toEqual([
      'units',
      'integration',
    ])
  })

  test('needs the tests of its units and of its integration', () => {
    for (const one of verdict.criteria) expect(places(judged({ criteria: [one] }))).toEqual(refused)
  })

  test.each(['scoresMet', 'final'])('needs to say of each unit whether it is %s', (name) => {
    const [first, ...others] = verdict.units
    expect(places(judged({ units: [{ ...first, [name]: undefined }, ...others] }))).toEqual(refused)
  })

  test('needs its warnings', () => {
    expect(places({ ...result, warnings: undefined })).toEqual(refused)
    expect(places({ ...result, warnings: 'tidak ada' })).toEqual(refused)
  })
})

test('what is still open in a kawasan is told at its place in the input', () => {
  const kawasan = determine({
    units: [
      { id: 'satu', predicate: 'WBK' },
      { id: 'dua', evaluation: lke({ 'B.II.a': undefined }, { unanswered: 'zero' }) },
    ],
  })
  const { stillMeets, warnings } = monitor({ kawasan })
  expect(stillMeets).toBe(null)
  expect(warnings.map(({ code, path, params }) => [code, path, params])).toEqual([
    ['lke_incomplete', ['kawasan', 'units', 1], { count: 1 }],
  ])
})
