import { expect, test } from 'vitest'
import { evaluate } from 'zona-integritas'
import { rubric } from '../helpers/arbitraries'
import { best, determine, lke } from '../helpers/kawasanCases'

const stated = { id: 'satu', evaluation: lke() }
const silent = { id: 'dua', evaluation: evaluate(rubric, best, { unanswered: 'zero' }) }
const granted = { id: 'tiga', predicate: 'WBK' }

const assumed = (units: Parameters<typeof determine>[0]) =>
  determine(units).assumptions.map(({ id, choice }) => [id, choice])

test('one evaluation that does not say which predicate the unit holds is enough for the assumption', () => {
  for (const units of [[silent], [silent, stated], [stated, silent], [granted, silent, stated]]) {
    expect(assumed({ units })).toEqual([['heldPredicateNotStated', 'none']])
  }
})

test('there is no assumption where every evaluation says so, or none is there', () => {
  for (const units of [[stated], [granted], [stated, granted]]) expect(assumed({ units })).toEqual([])
})
