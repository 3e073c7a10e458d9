import { expect, test } from 'vitest'
import { conclude, determineKawasan, determineUnit, evaluate, InputError } from 'zona-integritas'
import { permenpanrb90_2021 } from 'zona-integritas/rubrics/permenpanrb-90-2021'

const evaluation = evaluate(permenpanrb90_2021, {}, { heldPredicate: null, unanswered: 'zero' })
const category = 'WBK'

test('an unlawful KKN act drops the proposal at the conclusion and at the grant, and the result says so', () => {
  const dropped = (kkn?: boolean | null) => {
    const given = kkn === undefined ? {} : { kkn }
    return [
      conclude(permenpanrb90_2021, { by: 'tpn', category, evaluation, ...given }).dropped,
      determineUnit(permenpanrb90_2021, { category, evaluation, ...given }).dropped,
    ]
  }
  expect([dropped(), dropped(null), dropped(false), dropped(true)]).toEqual([
    [false, false],
    [false, false],
    [false, false],
    [true, true],
  ])
})

test('a day of the grant without a predicate is refused for a unit of a kawasan', () => {
  const unit = { id: 'a', predicate: null, grantedOn: '2024-01-01' } as const
  const kawasan = { kind: 'land', units: [unit], integration: null, heldPredicate: null } as const
  const problems = () => {
    try {
      return determineKawasan(permenpanrb90_2021, kawasan)
    } catch (error) {
      return error instanceof InputError ? error.issues.map(({ code, path }) => [code, ...path]) : error
    }
  }
  expect(problems()).toEqual([['invalid_field', 'units', 0, 'grantedOn']])
})
